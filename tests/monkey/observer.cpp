// SPDX-License-Identifier: Apache-2.0
#include "observer.h"

using namespace Qt::StringLiterals;
using core::Metric;
using kiosk::AppViewModel;
using Page = kiosk::NavigationViewModel::Page;

namespace monkey {

Observer::Observer(AppViewModel &app, const support::ManualClock &clock) : m_app(app), m_expected(clock)
{
    // One event can close a page and open it again.
    connect(app.navigation(), &kiosk::NavigationViewModel::pageChanged, this, &Observer::look);
    connect(app.quiz(), &kiosk::QuizViewModel::refreshed, this, &Observer::lookAtQuiz);
    connect(app.scenario(), &kiosk::ScenarioViewModel::refreshed, this, [this] {
        const bool isEnding = m_app.scenario()->isEnding();
        if (isEnding && !m_wasEnding)
            m_expected.count("scenario/" + m_app.scenario()->scenarioId().toStdString(), Metric::Completion);
        m_wasEnding = isEnding;
    });
    connect(app.guide(), &kiosk::GuideViewModel::isEndShownChanged, this,
            [this] { m_expected.seeEnd(m_app.guide()->isEndShown()); });
    connect(app.guide(), &kiosk::GuideViewModel::helpfulGivenChanged, this, [this] {
        const bool isGiven = m_app.guide()->helpfulGiven();
        if (isGiven && !m_wasHelpful)
            m_expected.judged(m_app.guide()->guideId(), true);
        m_wasHelpful = isGiven;
    });
}

void Observer::look()
{
    const AppViewModel::Phase phase = m_app.phase();
    const bool isVisiting = phase == AppViewModel::Phase::Visiting || phase == AppViewModel::Phase::IdleWarning;
    if (isVisiting) {
        m_isVisiting = true;
        m_expected.look(m_app.navigation()->page(), m_app.navigation()->pageId(), m_app.language().toStdString());
        return;
    }
    if (!std::exchange(m_isVisiting, false))
        return;
    ++m_visits;
    m_expected.end();
    checkNothingIsLeft();
    m_expected.look(Page::Home, {}, "zh-Hans");
}

void Observer::lookAtQuiz()
{
    const kiosk::QuizViewModel &quiz = *m_app.quiz();
    if (quiz.isAnswered() && !std::exchange(m_wasAnswered, quiz.isAnswered()))
        m_expected.count("question/any", quiz.wasRight() ? Metric::AnswerRight : Metric::AnswerWrong);
    if (quiz.isFinished() && !std::exchange(m_wasFinished, quiz.isFinished()) && !quiz.isRetry())
        m_expected.completedRound(quiz.quizId());
    m_wasAnswered = quiz.isAnswered();
    m_wasFinished = quiz.isFinished();
}

void Observer::checkNothingIsLeft()
{
    const kiosk::AccessibilityViewModel &wishes = *m_app.accessibility();
    const std::pair<const char *, bool> forgotten[] = {
        {"language", m_app.language() == "zh-Hans"_L1},
        {"page", m_app.navigation()->page() == Page::Home && !m_app.navigation()->canGoBack()},
        {"panel", m_app.panel() == AppViewModel::Panel::None},
        {"search", m_app.countries()->query().isEmpty()},
        {"guide", m_app.guide()->guideId().isEmpty() && !m_app.guide()->helpfulGiven()},
        {"quiz", m_app.quiz()->quizId().isEmpty() && !m_app.quiz()->isAnswered()},
        {"country", m_app.country()->code().isEmpty()},
        {"story", m_app.scenario()->scenarioId().isEmpty()},
        {"course", m_app.course()->courseId().isEmpty() && m_app.lesson()->lessonId().isEmpty()},
        {"notice", m_app.notice()->noticeId().isEmpty()},
        {"card", m_app.takeaway()->countryCode().isEmpty()},
        {"country of the emergency page", !m_app.emergency()->hasCountry()},
        {"text size", wishes.textSize() == kiosk::AccessibilityViewModel::TextSize::Standard},
        {"contrast", !wishes.highContrast()},
        {"reach", !wishes.lowReach()},
        {"hand", !wishes.leftHanded()},
        {"scanning", wishes.scanPace() == kiosk::AccessibilityViewModel::ScanPace::Off && !m_app.scanner()->isOn()},
    };
    for (const auto &[what, isForgotten] : forgotten)
        if (!isForgotten && m_failure.isEmpty())
            m_failure = u"left of the visitor: "_s + QLatin1StringView(what);
}

support::Counts Observer::comparable(const support::Counts &counts)
{
    support::Counts sums;
    for (const auto &[key, count] : counts) {
        core::CounterName name = key;
        if (name.metric == Metric::Exposure || name.metric == Metric::ExposureSeconds)
            continue;
        if (name.item.starts_with("question/"))
            name.item = "question/any";
        if (name.metric == Metric::HelpfulNo)
            name.metric = Metric::HelpfulYes;
        sums[name] += count;
    }
    return sums;
}

} // namespace monkey
