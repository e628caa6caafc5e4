// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/rowmodel.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace kiosk {

/// A story in which the visitor decides, or a self-check: step by step, with what comes of a choice, to an ending.
class ScenarioViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(QString scenarioId READ scenarioId NOTIFY refreshed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY refreshed FINAL)
    /// Questions about the visitor, not a story.
    Q_PROPERTY(bool isSelfCheck READ isSelfCheck NOTIFY refreshed FINAL)
    /// Where the visitor is: "Step 2".
    Q_PROPERTY(QString progressText READ progressText NOTIFY refreshed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY refreshed FINAL)
    Q_PROPERTY(QStringList choices READ choices NOTIFY refreshed FINAL)
    /// The choice whose consequence is shown; -1 while there is none.
    Q_PROPERTY(int chosen READ chosen NOTIFY refreshed FINAL)
    Q_PROPERTY(QString consequence READ consequence NOTIFY refreshed FINAL)
    Q_PROPERTY(bool isEnding READ isEnding NOTIFY refreshed FINAL)
    Q_PROPERTY(QString endingTitle READ endingTitle NOTIFY refreshed FINAL)
    /// Of an ending.
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY refreshed FINAL)
    /// Where an ending says more; empty if nowhere.
    Q_PROPERTY(QString guideId READ guideId NOTIFY refreshed FINAL)
    Q_PROPERTY(QString guideTitle READ guideTitle NOTIFY refreshed FINAL)
    Q_PROPERTY(bool canStepBack READ canStepBack NOTIFY refreshed FINAL)
    Q_PROPERTY(QString sourcesText READ sourcesText NOTIFY refreshed FINAL)
    Q_PROPERTY(QString fallbackNote READ fallbackNote NOTIFY refreshed FINAL)

public:
    enum class Outcome { Good, Unclear, Bad };
    Q_ENUM(Outcome)

    ScenarioViewModel(const VisitorContext &context, QObject *parent);

    [[nodiscard]] QString scenarioId() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] bool isSelfCheck() const { return m_scenario && m_scenario->purpose == "self-check"; }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QStringList choices() const { return m_choices; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] QString consequence() const { return m_consequence; }
    [[nodiscard]] bool isEnding() const { return current() && current()->choices.empty(); }
    [[nodiscard]] QString endingTitle() const { return m_endingTitle; }
    [[nodiscard]] Outcome outcome() const;
    [[nodiscard]] QString guideId() const { return m_guideId; }
    [[nodiscard]] QString guideTitle() const { return m_guideTitle; }
    [[nodiscard]] bool canStepBack() const { return m_path.size() > 1 || m_chosen >= 0; }
    [[nodiscard]] QString sourcesText() const { return m_sourcesText; }
    [[nodiscard]] QString fallbackNote() const { return m_fallbackNote; }

    /// Decides. Where the choice has a consequence, that is shown first; else the next step follows at once.
    Q_INVOKABLE void choose(int choice);
    /// On from the consequence.
    Q_INVOKABLE void next();
    /// Takes the last decision back.
    Q_INVOKABLE void stepBack();
    Q_INVOKABLE void restart();

    /// False if the pack has no such scenario. Starts at its first step.
    [[nodiscard]] bool load(const QString &id);
    /// The content changed: goes on where the way to here is still there, else from the beginning.
    void reload();
    void refresh();
    /// The visit ended.
    void clear();

Q_SIGNALS:
    void refreshed();

private:
    [[nodiscard]] const core::ScenarioStep *current() const;
    [[nodiscard]] const core::ScenarioStep *stepOf(const std::string &id) const;
    void take(core::Scenario scenario);
    void goTo(const std::string &step);
    void refreshEnding(const core::ScenarioStep &step);

    VisitorContext m_context;
    std::optional<core::Scenario> m_scenario;
    std::vector<std::string> m_path; ///< ids of the steps so far; the last one is shown
    QString m_title, m_text, m_consequence, m_endingTitle, m_guideId, m_guideTitle, m_sourcesText, m_fallbackNote;
    QStringList m_choices;
    int m_chosen = -1;
};

} // namespace kiosk
