// SPDX-License-Identifier: Apache-2.0
// Of what visitors play through, tick off or learn from.
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

void addCourseLesson(StatementCollector &words, const core::CourseLesson &lesson)
{
    const std::string label = "lesson " + lesson.id;
    words.localized(label, lesson.title);
    for (const core::CoursePoint &point : lesson.points) {
        words.localized(label + ": points", point.text);
        words.value(label + ": sources of the points", joined(point.sources));
    }
    words.values(label + ": items", lesson.items);
    words.values(label + ": questions", lesson.questions);
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

ItemStatements statementsOf(const core::Course &course)
{
    StatementCollector words("course/" + course.id, "courses/" + course.id + ".json", inAllLanguages(course.title));
    words.localized("title", course.title);
    words.localized("summary", course.summary);
    words.value("icon", course.icon);
    words.values("audience", course.audience);
    words.value("minutes", std::to_string(course.minutes));
    std::vector<std::string> order;
    for (const core::CourseLesson &lesson : course.lessons) {
        order.push_back(lesson.id);
        addCourseLesson(words, lesson);
    }
    words.value("order of the lessons", joined(order));
    words.value("questions of the exam", std::to_string(course.exam.questions));
    words.value("percent to pass", std::to_string(course.exam.passPercent));
    for (const core::LocalizedText &note : course.trainerNotes)
        words.localized("trainer's note", note);
    words.sources(course.sources);
    return words.finish();
}

} // namespace pack
