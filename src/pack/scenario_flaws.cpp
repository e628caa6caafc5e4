// SPDX-License-Identifier: Apache-2.0
#include "pack/scenario_flaws.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace pack {
namespace {

constexpr std::array<std::string_view, 3> kOutcomes{"good", "unclear", "bad"};

class ScenarioCheck
{
public:
    explicit ScenarioCheck(const core::Scenario &scenario) : m_steps(scenario.steps)
    {
        for (size_t i = 0; i < m_steps.size(); ++i)
            if (!m_byId.emplace(m_steps[i].id, i).second)
                add(i, "the step '" + m_steps[i].id + "' is there twice", "give each step an id of its own");
    }

    std::vector<ScenarioFlaw> run()
    {
        if (m_steps.empty())
            add(0, "must not be empty", "begin with the step that the story begins with");
        for (size_t i = 0; i < m_steps.size(); ++i)
            checkStep(i);
        if (m_flaws.empty())
            checkWays();
        return std::move(m_flaws);
    }

private:
    void add(size_t step, std::string what, std::string remedy)
    {
        m_flaws.push_back({step, std::move(what), std::move(remedy)});
    }

    void checkStep(size_t number)
    {
        const core::ScenarioStep &step = m_steps[number];
        const bool isEnding = step.choices.empty();
        if (isEnding && std::ranges::find(kOutcomes, step.outcome) == kOutcomes.end())
            add(number, "the step '" + step.id + "' is a dead end: it has neither choices nor an outcome",
                "give it choices, or an outcome: good, unclear or bad");
        else if (isEnding && step.title.empty())
            add(number, "the ending '" + step.id + "' has no title", "say in a few words what came of it");
        if (!isEnding && !(step.outcome.empty() && step.title.empty() && step.guide.empty()))
            add(number, "the step '" + step.id + "' has choices, and an outcome, a title or a guide",
                "these belong to endings; leave them out");
        for (const core::ScenarioChoice &choice : step.choices)
            if (!m_byId.contains(choice.next))
                add(number, "a choice of '" + step.id + "' leads to '" + choice.next + "', which is no step",
                    "name a step of this scenario");
    }

    /// Every step must lie on a way from the first one to an ending.
    void checkWays()
    {
        std::vector<bool> isReached(m_steps.size()), isEnded(m_steps.size());
        isReached[0] = true;
        for (size_t round = 0; round < m_steps.size(); ++round)
            for (size_t i = 0; i < m_steps.size(); ++i) {
                isEnded[i] = isEnded[i] || m_steps[i].choices.empty();
                for (const core::ScenarioChoice &choice : m_steps[i].choices) {
                    const size_t next = m_byId.at(choice.next);
                    isReached[next] = isReached[next] || isReached[i];
                    isEnded[i] = isEnded[i] || isEnded[next];
                }
            }
        for (size_t i = 0; i < m_steps.size(); ++i) {
            if (!isReached[i])
                add(i, "no way leads to the step '" + m_steps[i].id + "'", "let a choice lead to it, or leave it out");
            if (!isEnded[i])
                add(i, "from the step '" + m_steps[i].id + "' no way leads to an ending", "let a choice lead to one");
        }
    }

    const std::vector<core::ScenarioStep> &m_steps;
    std::map<std::string, size_t, std::less<>> m_byId;
    std::vector<ScenarioFlaw> m_flaws;
};

} // namespace

std::vector<ScenarioFlaw> flawsOf(const core::Scenario &scenario) { return ScenarioCheck(scenario).run(); }

} // namespace pack
