// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/scenarioviewmodel.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/interfacelanguage.h"

#include <algorithm>

namespace kiosk {
namespace {

/// A story may lead in circles; nobody goes back further.
constexpr size_t kLongestPath = 64;

} // namespace

ScenarioViewModel::ScenarioViewModel(const VisitorContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

QString ScenarioViewModel::scenarioId() const { return m_scenario ? toQString(m_scenario->id) : QString(); }

QString ScenarioViewModel::progressText() const
{
    //: Where one is in a story or a self-check. %1 is the number of the step.
    return m_path.empty() || isEnding() ? QString() : tr("第 %1 步").arg(m_path.size());
}

ScenarioViewModel::Outcome ScenarioViewModel::outcome() const
{
    const core::ScenarioStep *step = current();
    if (step && step->outcome == "good")
        return Outcome::Good;
    return step && step->outcome == "bad" ? Outcome::Bad : Outcome::Unclear;
}

const core::ScenarioStep *ScenarioViewModel::stepOf(const std::string &id) const
{
    if (!m_scenario)
        return nullptr;
    const auto found = std::ranges::find(m_scenario->steps, id, &core::ScenarioStep::id);
    return found == m_scenario->steps.end() ? nullptr : &*found;
}

const core::ScenarioStep *ScenarioViewModel::current() const
{
    return m_path.empty() ? nullptr : stepOf(m_path.back());
}

bool ScenarioViewModel::load(const QString &id)
{
    auto scenario = m_context.content.scenario(id);
    if (!scenario || scenario->steps.empty())
        return false;
    take(std::move(*scenario));
    restart();
    return true;
}

void ScenarioViewModel::take(core::Scenario scenario)
{
    m_context.counting.describe(
        {"scenario/" + scenario.id, m_context.content.documentHash("scenario", scenario.id), scenario.title});
    m_scenario = std::move(scenario);
}

void ScenarioViewModel::reload()
{
    if (!m_scenario)
        return;
    auto scenario = m_context.content.scenario(scenarioId());
    if (!scenario || scenario->steps.empty()) {
        clear();
        return;
    }
    const bool isSame = *scenario == *m_scenario;
    take(std::move(*scenario));
    if (!isSame && !std::ranges::all_of(m_path, [this](const std::string &id) { return stepOf(id) != nullptr; }))
        restart();
    else if (!isSame)
        m_chosen = -1;
    refresh();
}

void ScenarioViewModel::goTo(const std::string &step)
{
    m_chosen = -1;
    if (m_path.size() == kLongestPath)
        m_path.erase(m_path.begin());
    m_path.push_back(step);
    if (isEnding())
        m_context.counting.count("scenario/" + m_scenario->id, core::Metric::Completion);
    refresh();
}

void ScenarioViewModel::choose(int choice)
{
    const core::ScenarioStep *step = current();
    if (!step || m_chosen >= 0 || choice < 0 || choice >= int(step->choices.size()))
        return;
    if (step->choices[size_t(choice)].consequence.empty()) {
        goTo(std::string(step->choices[size_t(choice)].next));
        return;
    }
    m_chosen = choice;
    refresh();
}

void ScenarioViewModel::next()
{
    const core::ScenarioStep *step = current();
    if (step && m_chosen >= 0)
        goTo(std::string(step->choices[size_t(m_chosen)].next));
}

void ScenarioViewModel::stepBack()
{
    if (!canStepBack())
        return;
    if (m_chosen >= 0)
        m_chosen = -1;
    else
        m_path.pop_back();
    refresh();
}

void ScenarioViewModel::restart()
{
    m_chosen = -1;
    m_path.clear();
    if (m_scenario)
        m_path.push_back(m_scenario->steps.front().id);
    refresh();
}

void ScenarioViewModel::refresh()
{
    const core::ScenarioStep *step = current();
    if (!step)
        return;
    const DisplayText display(m_context.language);
    core::Language shownIn;
    m_title = display.of(m_scenario->title);
    m_text = display.of(step->text, &shownIn);
    m_fallbackNote = display.fallbackNote(shownIn);
    m_choices.clear();
    for (const core::ScenarioChoice &choice : step->choices)
        m_choices << display.of(choice.text);
    m_consequence = m_chosen < 0 ? QString() : display.of(step->choices[size_t(m_chosen)].consequence);
    m_sourcesText = display.sources(m_scenario->sources, step->sources);
    refreshEnding(*step);
    Q_EMIT refreshed();
}

void ScenarioViewModel::refreshEnding(const core::ScenarioStep &step)
{
    m_endingTitle = DisplayText(m_context.language).of(step.title);
    const auto guide = step.guide.empty() ? std::nullopt : m_context.content.guide(toQString(step.guide));
    m_guideId = guide ? toQString(guide->id) : QString();
    m_guideTitle = guide ? DisplayText(m_context.language).titleOf(*guide) : QString();
}

void ScenarioViewModel::clear()
{
    m_scenario.reset();
    m_path.clear();
    m_chosen = -1;
    m_choices.clear();
    for (QString *text : {&m_title, &m_text, &m_consequence, &m_endingTitle, &m_guideId, &m_guideTitle, &m_sourcesText,
                          &m_fallbackNote})
        text->clear();
    Q_EMIT refreshed();
}

} // namespace kiosk
