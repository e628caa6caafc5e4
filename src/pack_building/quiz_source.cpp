// SPDX-License-Identifier: Apache-2.0
#include "pack_building/quiz_source.h"

#include "pack_building/yaml_folder.h"

#include <set>

namespace pack_building {
namespace {

void checkOptions(YamlFields &fields, const std::vector<core::LocalizedText> &options)
{
    for (const core::Language &language : fields.context().languages) {
        std::set<std::string_view> seen;
        for (const core::LocalizedText &option : options)
            if (const auto text = option.find(language); text != option.end() && !seen.insert(text->second).second)
                fields.error("options", "the option '" + text->second + "' is there twice", "change one of them");
    }
}

core::Question readQuestion(YamlFields &fields)
{
    core::Question question;
    question.id = fields.id("id");
    question.question = fields.localized("question");
    question.options = fields.localizedList("options", 2, 5);
    checkOptions(fields, question.options);
    question.answer = fields.integer("answer", 0, 4);
    if (!question.options.empty() && size_t(question.answer) >= question.options.size())
        fields.error("answer",
                     "the answer " + std::to_string(question.answer) + " is none of the " +
                         std::to_string(question.options.size()) + " options",
                     "options count from 0");
    question.explanation = fields.localized("explanation");
    question.sources = fields.sources();
    fields.checkedOn();
    return question;
}

core::Quiz readQuiz(YamlFields &fields)
{
    LoadContext &context = fields.context();
    core::Quiz quiz;
    quiz.id = fields.id("id");
    if (quiz.id == "quick" || quiz.id == "daily")
        fields.error("id", "the id '" + quiz.id + "' is the kiosk's own", "it names a round over all quizzes");
    quiz.icon = fields.choice("icon", kIcons);
    quiz.title = fields.localized("title");
    quiz.summary = fields.localized("summary");
    std::vector<std::string> sources;
    quiz.questions = fields.list("questions", 1, [&](YamlFields &one) {
        core::Question question = readQuestion(one);
        context.references.define("question", quiz.id + "/" + question.id, one.placeOf("id"), context.diagnostics);
        sources.insert(sources.end(), question.sources.begin(), question.sources.end());
        return question;
    });
    quiz.sources = context.sources.notesOf(sources);
    return quiz;
}

} // namespace

std::vector<core::Quiz> loadQuizzes(LoadContext &context)
{
    return loadYamlFolder("quizzes", "quiz", &core::Quiz::id, context, readQuiz);
}

} // namespace pack_building
