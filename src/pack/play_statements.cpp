// SPDX-License-Identifier: Apache-2.0
// Of what visitors play through or tick off.
#include "pack/statement_collector.h"

namespace pack {
namespace {

void addScenarioStep(StatementCollector &words, const core::ScenarioStep &step)
{
    const std::string label = "step " + step.id;
    words.localized(label, step.text);
    for (const core::ScenarioChoice &choice : step.choices) {
        words.value(label + ": choices", inAllLanguages(choice.text) + " → " + choice.next);
        words.value(label + ": consequences", inAllLanguages(choice.consequence));
    }
    words.value(label + ": outcome", step.outcome);
    words.localized(label + ": title", step.title);
    words.value(label + ": guide", step.guide);
    words.values(label + ": sources", step.sources);
}

} // namespace

ItemStatements statementsOf(const core::Scenario &scenario)
{
    StatementCollector words("scenario/" + scenario.id, "scenarios/" + scenario.id + ".json",
                             inAllLanguages(scenario.title));
    words.localized("title", scenario.title);
    words.localized("summary", scenario.summary);
    words.value("purpose", scenario.purpose);
    words.value("icon", scenario.icon);
    std::vector<std::string> order;
    for (const core::ScenarioStep &step : scenario.steps) {
        order.push_back(step.id);
        addScenarioStep(words, step);
    }
    words.value("order of the steps", joined(order));
    words.sources(scenario.sources);
    return words.finish();
}

ItemStatements statementsOf(const core::Checklist &checklist)
{
    StatementCollector words("checklist/" + checklist.id, "checklists/" + checklist.id + ".json",
                             inAllLanguages(checklist.title));
    words.localized("title", checklist.title);
    words.localized("summary", checklist.summary);
    words.value("icon", checklist.icon);
    std::vector<std::string> order;
    for (const core::ChecklistItem &item : checklist.items) {
        order.push_back(item.id);
        words.localized("item " + item.id, item.text);
        words.localized("note of item " + item.id, item.note);
        words.values("sources of item " + item.id, item.sources);
    }
    words.value("order of the items", joined(order));
    words.sources(checklist.sources);
    return words.finish();
}

} // namespace pack
