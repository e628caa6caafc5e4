// SPDX-License-Identifier: Apache-2.0
#include "pack_building/quiz_source.h"

#include "pack/question_flaws.h"
#include "pack/sentences.h"
#include "pack_building/yaml_folder.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace pack_building {
namespace {

constexpr int kLastOption = 4;
constexpr size_t kMostSentencesForChildren = 2;

void checkOptions(YamlFields &fields, const std::vector<core::LocalizedText> &options)
{
    for (const core::Language &language : fields.context().languages) {
        std::set<std::string_view> seen;
        for (const core::LocalizedText &option : options)
            if (const auto text = option.find(language); text != option.end() && !seen.insert(text->second).second)
                fields.error("options", "the option '" + text->second + "' is there twice", "change one of them");
    }
}

core::QuestionType readType(YamlFields &fields)
{
    const std::string name = fields.has("type") ? fields.choice("type", kQuestionTypes) : std::string();
    return core::questionTypeFromName(name).value_or(core::QuestionType::Single);
}

std::vector<int> readAnswer(YamlFields &fields, const core::Question &question)
{
    std::vector<int> answer;
    switch (question.type) {
    case core::QuestionType::Single:
        answer = {fields.integer("answer", 0, kLastOption)};
        break;
    case core::QuestionType::Multiple:
        answer = fields.integers("answer", 0, kLastOption);
        std::ranges::sort(answer);
        break;
    case core::QuestionType::Order:
        fields.forbid("answer", "delete it: the options of type order are written in the right order");
        answer.resize(question.options.size());
        std::iota(answer.begin(), answer.end(), 0);
        break;
    }
    return answer;
}

/// What a child listens to is short.
void checkForChildren(YamlFields &fields, std::string_view key, const core::LocalizedText &texts)
{
    for (const auto &[language, text] : texts)
        if (const size_t sentences = pack::sentencesOf(text).size(); sentences > kMostSentencesForChildren)
            fields.error(key, std::to_string(sentences) + " sentences (" + language + ") are too long for children",
                         "say it in " + std::to_string(kMostSentencesForChildren));
}

core::Question readQuestion(YamlFields &fields)
{
    core::Question question;
    question.id = fields.id("id");
    question.type = readType(fields);
    question.question = fields.localized("question");
    question.options = fields.localizedList("options", 2, kLastOption + 1);
    checkOptions(fields, question.options);
    question.answer = readAnswer(fields, question);
    question.explanation = fields.localized("explanation");
    question.sources = fields.sources();
    fields.checkedOn();
    question.isForChildren = fields.optionalFlag("children");
    if (question.isForChildren) {
        checkForChildren(fields, "question", question.question);
        checkForChildren(fields, "explanation", question.explanation);
    }
    if (!question.options.empty())
        for (const pack::QuestionFlaw &flaw : pack::flawsOf(question))
            fields.error(flaw.field, flaw.what, flaw.remedy);
    return question;
}

core::Quiz readQuiz(YamlFields &fields)
{
    LoadContext &context = fields.context();
    core::Quiz quiz;
    quiz.id = fields.id("id");
    if (isOneOf(quiz.id, kRounds))
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
