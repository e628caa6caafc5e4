// SPDX-License-Identifier: Apache-2.0
#include "pack/question_flaws.h"

#include <algorithm>

namespace pack {
namespace {

using core::QuestionType;

constexpr size_t kLeastOptions = 2;
/// Of two, both would have to be right, and two steps are no sequence.
constexpr size_t kLeastOfSeveral = 3;
constexpr size_t kMostOptions = 5;

std::string describe(const core::Question &question)
{
    return "a question of type " + std::string(core::questionTypeName(question.type));
}

void checkOptions(const core::Question &question, std::vector<QuestionFlaw> &flaws)
{
    const size_t least = question.type == QuestionType::Single ? kLeastOptions : kLeastOfSeveral;
    if (const size_t count = question.options.size(); count < least || count > kMostOptions)
        flaws.push_back({"options", describe(question) + " has " + std::to_string(count) + " options",
                         "write " + std::to_string(least) + " to " + std::to_string(kMostOptions)});
}

void checkAnswer(const core::Question &question, std::vector<QuestionFlaw> &flaws)
{
    const std::vector<int> &answer = question.answer;
    const int count = int(question.options.size());
    for (const int option : answer)
        if (option < 0 || option >= count)
            flaws.push_back(
                {"answer",
                 "the answer " + std::to_string(option) + " is none of the " + std::to_string(count) + " options",
                 "options count from 0"});
    if (const auto twice = std::ranges::adjacent_find(answer); twice != answer.end())
        flaws.push_back({"answer", "the answer " + std::to_string(*twice) + " is there twice", "delete one of them"});
    const bool isSingle = question.type == QuestionType::Single;
    if (isSingle && answer.size() != 1)
        flaws.push_back({"answer", describe(question) + " has " + std::to_string(answer.size()) + " right options",
                         "name one, or write type: multiple"});
    if (question.type == QuestionType::Multiple && answer.size() < 2)
        flaws.push_back({"answer", describe(question) + " has " + std::to_string(answer.size()) + " right options",
                         "name at least two, or write type: single"});
    if (question.type == QuestionType::Multiple && answer.size() >= question.options.size())
        flaws.push_back({"answer", "no option is wrong", "add one that is, or visitors tick them all"});
}

} // namespace

std::vector<QuestionFlaw> flawsOf(const core::Question &question)
{
    std::vector<QuestionFlaw> flaws;
    checkOptions(question, flaws);
    if (question.type != QuestionType::Order)
        checkAnswer(question, flaws);
    return flaws;
}

} // namespace pack
