// SPDX-License-Identifier: Apache-2.0
#include "pack_building/spoken_texts.h"

#include <algorithm>
#include <set>

namespace pack_building {
namespace {

/// Collects the texts of one document.
class Speaker
{
public:
    Speaker(std::string name, const core::Language &language) : m_document{std::move(name), language, {}} {}

    void say(const std::string &text)
    {
        if (!text.empty() && m_said.insert(text).second)
            m_document.texts.push_back(text);
    }
    void say(const core::LocalizedText &text)
    {
        if (const auto found = text.find(m_document.language); found != text.end())
            say(found->second);
    }
    void say(const std::map<core::Language, std::vector<std::string>, std::less<>> &texts)
    {
        if (const auto found = texts.find(m_document.language); found != texts.end())
            for (const std::string &text : found->second)
                say(text);
    }
    void say(const core::Guide &guide)
    {
        const auto found = guide.texts.find(m_document.language);
        if (found == guide.texts.end())
            return;
        say(found->second.title);
        say(found->second.summary);
        for (const core::Block &block : found->second.blocks) {
            for (const core::TextRun &run : block.runs) {
                std::string words;
                for (const core::Span &span : run.spans)
                    words += span.text;
                say(words);
            }
            say(core::transcriptOf(block.subtitles));
        }
    }
    void say(const core::Notice &notice)
    {
        say(notice.title);
        say(notice.issuer);
        for (const core::NoticeArea &area : notice.areas)
            say(area.name);
        say(notice.facts);
        say(notice.changed);
    }
    void say(const core::Quiz &quiz)
    {
        say(quiz.title);
        say(quiz.summary);
        for (const core::Question &question : quiz.questions) {
            say(question.question);
            for (const core::LocalizedText &option : question.options)
                say(option);
            say(question.explanation);
        }
    }
    void say(const core::Scenario &scenario)
    {
        say(scenario.title);
        say(scenario.summary);
        for (const core::ScenarioStep &step : scenario.steps) {
            say(step.title);
            say(step.text);
            for (const core::ScenarioChoice &choice : step.choices) {
                say(choice.text);
                say(choice.consequence);
            }
        }
    }
    void say(const core::Checklist &checklist)
    {
        say(checklist.title);
        say(checklist.summary);
        for (const core::ChecklistItem &item : checklist.items) {
            say(item.text);
            say(item.note);
        }
    }
    void say(const core::Course &course)
    {
        say(course.title);
        say(course.summary);
        for (const core::CourseLesson &lesson : course.lessons) {
            say(lesson.title);
            for (const core::CoursePoint &point : lesson.points)
                say(point.text);
        }
        for (const core::LocalizedText &note : course.trainerNotes)
            say(note);
    }
    void say(const core::Country &country)
    {
        say(country.name);
        say(country.capital);
        for (const core::Mission &mission : country.missions)
            say(mission.name);
    }

    [[nodiscard]] SpokenDocument take() { return std::move(m_document); }

private:
    SpokenDocument m_document;
    std::set<std::string> m_said;
};

} // namespace

std::vector<SpokenDocument> spokenDocuments(const PackSource &source)
{
    std::vector<SpokenDocument> documents;
    const auto add = [&](Speaker &speaker) {
        if (SpokenDocument document = speaker.take(); !document.texts.empty())
            documents.push_back(std::move(document));
    };
    const auto addEach = [&](const std::string &kind, const auto &values, const core::Language &language) {
        for (const auto &value : values) {
            Speaker speaker(kind + "-" + value.id, language);
            speaker.say(value);
            add(speaker);
        }
    };
    for (const core::Language &language : source.speech) {
        addEach("guides", source.guides, language);
        addEach("notices", source.notices, language);
        addEach("quizzes", source.quizzes, language);
        addEach("scenarios", source.scenarios, language);
        addEach("checklists", source.checklists, language);
        addEach("courses", source.courses, language);
        Speaker countries("countries", language);
        for (const core::Country &country : source.countries)
            countries.say(country);
        add(countries);
    }
    return documents;
}

} // namespace pack_building
