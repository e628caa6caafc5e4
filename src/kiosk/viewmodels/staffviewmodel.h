// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/staff/staffaccess.h"
#include "kiosk/viewmodels/idlewatch.h"
#include "kiosk/viewmodels/staffdoor.h"
#include "kiosk/viewmodels/staffenrolmentviewmodel.h"
#include "kiosk/viewmodels/stafffacts.h"
#include "kiosk/viewmodels/stafflevelsviewmodel.h"
#include "kiosk/viewmodels/staffmodels.h"
#include "kiosk/viewmodels/staffoutcomeviewmodel.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace kiosk {

/// The panel for staff: how one comes in, what it tells and what it can be asked to do. What it cannot do itself it
/// asks for by signals; what is asked for and by whom is in the audit. Docs: docs/staff-panel.md. Thread: UI.
class StaffViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    /// Side of the squares in the corners of the window that are touched to come in. Set by the shell.
    Q_PROPERTY(qreal cornerSize READ cornerSize WRITE setCornerSize NOTIFY cornerSizeChanged FINAL)
    /// False: nobody can come in before a PIN is set on the command line.
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY pinChanged FINAL)
    Q_PROPERTY(int typedDigits READ typedDigits NOTIFY pinChanged FINAL)
    /// The PIN may be tried: it is long enough, and no waiting time runs.
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY pinChanged FINAL)
    Q_PROPERTY(bool canType READ canType NOTIFY pinChanged FINAL)
    /// What became of the last PIN, and how long to wait.
    Q_PROPERTY(QString pinMessage READ pinMessage NOTIFY pinChanged FINAL)
    /// The command that sets a PIN.
    Q_PROPERTY(QString pinCommand READ pinCommand NOTIFY linesChanged FINAL)
    Q_PROPERTY(kiosk::StaffLineModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(kiosk::StaffEnrolmentViewModel *enrolment READ enrolment CONSTANT FINAL)
    Q_PROPERTY(kiosk::StaffLevelsViewModel *levels READ levels CONSTANT FINAL)
    Q_PROPERTY(bool isEnrolled READ isEnrolled NOTIFY linesChanged FINAL)
    Q_PROPERTY(kiosk::StaffOutcomeViewModel *outcome READ outcome CONSTANT FINAL)
    Q_PROPERTY(bool hasStick READ hasStick NOTIFY sticksChanged FINAL)
    /// Until the panel closes for want of a touch; 0: nobody need be warned yet.
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)

public:
    enum class Step { Closed, Pin, Panel, Enrolment, Levels, ScreenTest, AttractLook };
    Q_ENUM(Step)

    static constexpr std::chrono::milliseconds kClosesAfter = std::chrono::minutes(3);

    /// `clock` outlives it. `configured`: see StaffLevelsViewModel. Without setAccess() nobody gets in.
    StaffViewModel(const core::Clock &clock, const ScreenLevels &configured, QObject *parent = nullptr);
    ~StaffViewModel() override;

    void setAccess(std::shared_ptr<StaffAccess> access) { m_access = std::move(access); }
    /// A press in a window of that size. True: it completed a way in, knocked() was emitted, and it is used up by that.
    [[nodiscard]] bool knock(const QEvent &event, QSizeF window);
    /// A touch or key while the panel is open. During the warning it decides where it ends: on a button, or anywhere.
    void noteTouch();
    void noteTouchEnd();
    /// Shows the pad for the PIN, or how to set one.
    void open();
    /// What became of a PIN, or of the look at whether one may be tried.
    void takeAnswer(const PinAnswer &answer);
    /// From the pad to the panel: the PIN was right. Pictures of the screen go in here too.
    void letIn();
    /// Forgets whoever was there. Does not emit closed().
    void close();
    /// Ends the session after kClosesAfter without a touch, warns before that, and counts down a waiting time.
    Q_INVOKABLE void tick();

    /// Changes what is known of the machine; the lines follow.
    void learn(const std::function<void(StaffFacts &)> &change);
    void noteSync(const SyncStatus &status);
    /// The folders of the sticks that are there.
    void setSticks(const QStringList &folders);
    /// The language changed.
    void refresh();

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] qreal cornerSize() const { return m_cornerSize; }
    void setCornerSize(qreal size);
    [[nodiscard]] bool hasPin() const { return m_answer.verdict != PinVerdict::NoPin; }
    [[nodiscard]] int typedDigits() const { return int(m_typed.size()); }
    [[nodiscard]] bool canType() const;
    [[nodiscard]] bool canSubmit() const;
    [[nodiscard]] QString pinMessage() const;
    [[nodiscard]] QString pinCommand() const;
    [[nodiscard]] StaffLineModel *lines() { return &m_lines; }
    [[nodiscard]] StaffEnrolmentViewModel *enrolment() { return &m_enrolment; }
    [[nodiscard]] StaffLevelsViewModel *levels() { return &m_levels; }
    [[nodiscard]] bool isEnrolled() const { return !m_facts.kiosk.isEmpty(); }
    [[nodiscard]] StaffOutcomeViewModel *outcome() { return &m_outcome; }
    [[nodiscard]] bool hasStick() const { return !m_sticks.isEmpty(); }
    [[nodiscard]] int secondsLeft() const { return m_idle.secondsLeft(); }

    /// Whoever was warned goes on.
    Q_INVOKABLE void extend();
    Q_INVOKABLE void typeDigit(const QString &digit);
    Q_INVOKABLE void eraseDigit();
    Q_INVOKABLE void submitPin();
    Q_INVOKABLE void syncNow();
    Q_INVOKABLE void visitSticks();
    /// To the sticks that are there.
    Q_INVOKABLE void copyLogs();
    /// At the second call in a row.
    Q_INVOKABLE void restart();
    /// To the page on which the kiosk is enrolled.
    Q_INVOKABLE void enrol();
    /// To the page with volume and brightness.
    Q_INVOKABLE void adjust();
    Q_INVOKABLE void testScreen();
    Q_INVOKABLE void lookAtAttract();
    /// From what was opened on the panel back to it.
    Q_INVOKABLE void back();
    /// Restarts the program where an enrolment waits for that.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void stepChanged();
    void cornerSizeChanged();
    void pinChanged();
    void linesChanged();
    void sticksChanged();
    void secondsLeftChanged();
    /// Somebody knows the way in. A visitor's touches end with `lastVisitorTouch` (since boot); nothing: there were
    /// none.
    void knocked(std::optional<std::chrono::milliseconds> lastVisitorTouch);
    void closed();
    void factsWanted();
    void syncWanted();
    void stickVisitWanted();
    /// `summary`: how the machine is, a line each.
    void logsWanted(const QString &summary);
    void restartWanted();

private:
    void refreshLines();
    void setStep(Step step);
    void note(const std::string &what);
    [[nodiscard]] std::chrono::milliseconds lockedFor() const;
    /// False: there is none, and that was said.
    [[nodiscard]] bool findStick();
    [[nodiscard]] QString summary() const;

    const core::Clock &m_clock;
    std::shared_ptr<StaffAccess> m_access;
    QThreadPool m_worker; ///< one thread, so that entries of the audit keep their order
    StaffDoor m_door;
    StaffFacts m_facts;
    StaffLineModel m_lines;
    StaffEnrolmentViewModel m_enrolment{m_facts};
    StaffLevelsViewModel m_levels;
    StaffOutcomeViewModel m_outcome;
    IdleWatch m_idle;
    QTimer m_tick;
    QString m_typed;
    PinAnswer m_answer{PinVerdict::NoPin, {}, 0, {}};
    std::chrono::milliseconds m_answeredAt{}; ///< since boot
    QStringList m_sticks;
    Step m_step = Step::Closed;
    qreal m_cornerSize = 0;
    bool m_isChecking = false;
};

} // namespace kiosk
