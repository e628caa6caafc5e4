// SPDX-License-Identifier: Apache-2.0
#include "pack_building/scenario_source.h"

#include "pack/scenario_flaws.h"
#include "pack_building/yaml_folder.h"

namespace pack_building {
namespace {

/// So many fit on a screen without scrolling.
constexpr size_t kMostChoices = 4;

core::ScenarioChoice readChoice(YamlFields &fields)
{
    core::ScenarioChoice choice;
    choice.text = fields.localized("text");
    choice.consequence = fields.optionalLocalized("consequence");
    choice.next = fields.id("next");
    return choice;
}

core::ScenarioStep readStep(YamlFields &fields)
{
    core::ScenarioStep step;
    step.id = fields.id("id");
    step.text = fields.localized("text");
    if (fields.has("choices"))
        step.choices = fields.list("choices", 2, readChoice);
    if (step.choices.size() > kMostChoices)
        fields.error("choices", "has " + std::to_string(step.choices.size()) + " entries", "at most four can be read");
    if (fields.has("outcome"))
        step.outcome = fields.choice("outcome", kOutcomes);
    step.title = fields.optionalLocalized("title");
    if (fields.has("guide")) {
        step.guide = fields.id("guide");
        fields.context().references.use("guide", step.guide, fields.placeOf("guide"));
    }
    step.sources = fields.sources();
    fields.checkedOn();
    return step;
}

core::Scenario readScenario(YamlFields &fields)
{
    core::Scenario scenario;
    scenario.id = fields.id("id");
    scenario.purpose = fields.choice("purpose", kPurposes);
    scenario.icon = fields.choice("icon", kIcons);
    scenario.title = fields.localized("title");
    scenario.summary = fields.localized("summary");
    std::vector<std::string> sources;
    std::vector<Place> places;
    scenario.steps = fields.list("steps", 2, [&](YamlFields &one) {
        core::ScenarioStep step = readStep(one);
        places.push_back(one.placeOf("id"));
        sources.insert(sources.end(), step.sources.begin(), step.sources.end());
        return step;
    });
    scenario.sources = fields.context().sources.notesOf(sources);
    if (!scenario.steps.empty())
        for (const pack::ScenarioFlaw &flaw : pack::flawsOf(scenario))
            fields.context().diagnostics.error(places[flaw.step], flaw.what, flaw.remedy);
    return scenario;
}

} // namespace

std::vector<core::Scenario> loadScenarios(LoadContext &context)
{
    return loadYamlFolder("scenarios", "scenario", &core::Scenario::id, context, readScenario);
}

} // namespace pack_building
