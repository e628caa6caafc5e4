// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/appviewmodel.h"
#include "kiosk/viewmodels/definitions.h"

#include <QObject>

namespace monkey {

/// Looks at the screen as somebody who stands beside it would, and says what must have been counted by now
/// (docs/reach-definitions.md) and whether anything of a visitor is left after the visit. What is not seen from
/// outside, such as which question was asked, is summed up.
class Observer : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Observer(kiosk::AppViewModel &app, const support::ManualClock &clock);

    /// Before a finger or key goes down.
    void touch() { m_expected.touch(); }
    /// After every event and whenever time has passed.
    void look();

    [[nodiscard]] bool isVisiting() const { return m_isVisiting; }
    [[nodiscard]] int visits() const { return m_visits; }
    /// What is wrong, if something is.
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] const support::Counts &expected() const { return m_expected.counts; }
    /// Counts as they are comparable: answers of all questions together, opinions of all kinds together, no exposures.
    [[nodiscard]] static support::Counts comparable(const support::Counts &counts);

private:
    void lookAtQuiz();
    void checkNothingIsLeft();

    kiosk::AppViewModel &m_app;
    support::Definitions m_expected;
    QString m_failure;
    bool m_wasAnswered = false;
    bool m_wasFinished = false;
    bool m_wasHelpful = false;
    bool m_wasEnding = false;
    bool m_isVisiting = false;
    int m_visits = 0;
};

} // namespace monkey
