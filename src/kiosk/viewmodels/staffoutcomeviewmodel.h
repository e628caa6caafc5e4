// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <cstdint>
#include <functional>

namespace kiosk {

struct FolderUpdate;
struct LogCopy;
struct StickProgress;
struct StickReport;
struct SyncStatus;
struct UpdateProgress;

/// What the last button of the staff panel led to, and what a stick's content came to. Tells nothing while nobody is
/// in. Thread: UI.
class StaffOutcomeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by StaffViewModel")
    /// In the interface's language.
    Q_PROPERTY(QStringList sentences READ sentences NOTIFY changed FINAL)
    /// Something is under way whose outcome will follow.
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed FINAL)
    /// How far it is, from 0 to 1; below 0: nobody knows.
    Q_PROPERTY(qreal progress READ progress NOTIFY changed FINAL)
    /// The next touch on "restart" does it.
    Q_PROPERTY(bool isRestartAsked READ isRestartAsked NOTIFY changed FINAL)

public:
    enum class Awaited { Nothing, Sync, Stick, Logs, Content, SecondTouch };
    /// Sentences in the language of the moment.
    using Words = std::function<QStringList()>;

    explicit StaffOutcomeViewModel(QObject *parent = nullptr) : QObject(parent) {}

    /// Somebody is in: from now on there is something to tell.
    void open();
    /// Forgets what was told.
    void close();
    /// What came of a button. `awaited`: what it waits for.
    void tell(Words words, Awaited awaited = Awaited::Nothing);
    /// The language changed.
    void refresh();

    void noteSync(const SyncStatus &status);
    void noteStick(const QString &folder, const StickReport &report);
    /// It was not visited, and why: nothing of ours on it, or an error.
    void noteStickLeft(const QString &folder, const QString &why);
    void noteStickProgress(const QString &folder, const StickProgress &progress);
    void noteLogs(const QString &folder, const LogCopy &copy);
    /// Content that a stick brought is on its way, and came to that. It is said before what is said already, unless
    /// staff are waiting for something else.
    void noteContentProgress(const UpdateProgress &progress);
    void noteContent(const FolderUpdate &update);

    [[nodiscard]] QStringList sentences() const { return m_sentences; }
    [[nodiscard]] bool isBusy() const { return m_awaited != Awaited::Nothing && m_awaited != Awaited::SecondTouch; }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] bool isRestartAsked() const { return m_awaited == Awaited::SecondTouch; }

Q_SIGNALS:
    void changed();

private:
    void setProgress(std::int64_t done, std::int64_t all);
    [[nodiscard]] bool canTellContent() const;
    /// What is said now stays, behind what will be said of content.
    void awaitContent();

    Words m_words;
    Words m_besideContent;
    QStringList m_sentences;
    Awaited m_awaited = Awaited::Nothing;
    qreal m_progress = -1;
    bool m_isOpen = false;
};

} // namespace kiosk
