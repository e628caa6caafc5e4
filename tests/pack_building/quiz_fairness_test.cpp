// SPDX-License-Identifier: Apache-2.0
// Whoever knows nothing but a habit ("the longest one", "never what says never") must do no better and no worse in the
// sample pack than chance. Each habit's hits are compared with the exact distribution of as many independent guesses;
// what lies in either outermost 0.05 % of it (99.9 % limits) fails with its figures.
#include "core/utf8.h"
#include "pack_building/minimal_pack.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>
#include <optional>
#include <set>
#include <sstream>

namespace {

using core::Question;
using core::QuestionType;
using Texts = std::vector<std::string>;

constexpr double kTail = 0.0005;
/// The same limits for a sum that is as good as normally distributed.
constexpr double kNormalLimit = 3.29;

const std::vector<core::Quiz> &quizzes()
{
    static const auto loaded = support::loadPack(HUHANG_MEDIA_FOLDER "/packs/overseas-safety");
    return loaded.pack.quizzes;
}

std::vector<Question> questionsOf(QuestionType type)
{
    std::vector<Question> all;
    for (const core::Quiz &quiz : quizzes())
        std::ranges::copy_if(quiz.questions, std::back_inserter(all),
                             [&](const Question &q) { return q.type == type; });
    return all;
}

/// A statement that is true or false.
bool isStatement(const Question &question)
{
    return question.options.size() == 2 && question.options[0].at("zh-Hans") == "对" &&
           question.options[1].at("zh-Hans") == "不对";
}

/// Questions in which one option or several are to be picked out, but no statements: these have the same two options.
std::vector<Question> choices()
{
    std::vector<Question> all = questionsOf(QuestionType::Single);
    std::erase_if(all, isStatement);
    std::ranges::move(questionsOf(QuestionType::Multiple), std::back_inserter(all));
    return all;
}

bool isRight(const Question &question, size_t option) { return std::ranges::count(question.answer, int(option)) > 0; }

double shareOfRight(const Question &question)
{
    return double(question.answer.size()) / double(question.options.size());
}

Texts textsOf(const Question &question, const std::string &language)
{
    Texts texts;
    for (const core::LocalizedText &option : question.options)
        texts.push_back(option.at(language));
    return texts;
}

/// Guesses that one habit leads to, each with the chance of a blind one.
class Habit
{
public:
    explicit Habit(std::string name) : m_name(std::move(name)) {}

    void guess(double chance, bool isHit)
    {
        m_chances.push_back(chance);
        m_hits += isHit ? 1 : 0;
    }
    void expectNoBetterThanChance() const
    {
        // How likely each number of hits is.
        std::vector<double> likely{1};
        for (const double chance : m_chances) {
            likely.push_back(0);
            for (size_t hits = likely.size() - 1; hits > 0; --hits)
                likely[hits] = likely[hits] * (1 - chance) + likely[hits - 1] * chance;
            likely[0] *= 1 - chance;
        }
        const auto at = likely.begin() + m_hits;
        const double atMost = std::accumulate(likely.begin(), at + 1, 0.0);
        const double atLeast = std::accumulate(at, likely.end(), 0.0);
        const double expected = std::accumulate(m_chances.begin(), m_chances.end(), 0.0);
        std::printf("%-58s %3d of %3zu right, by chance %5.1f\n", m_name.c_str(), m_hits, m_chances.size(), expected);
        EXPECT_GT(std::min(atMost, atLeast), kTail)
            << m_name << ": " << m_hits << " of " << m_chances.size() << " right, by chance " << expected;
    }

private:
    std::string m_name;
    std::vector<double> m_chances;
    int m_hits = 0;
};

/// The option for which `value` is largest, if it is alone.
template <typename Value> std::optional<size_t> aloneLargest(const Texts &options, Value value)
{
    std::vector<int> values;
    for (const std::string &option : options)
        values.push_back(value(option));
    const auto most = std::ranges::max_element(values);
    if (std::ranges::count(values, *most) != 1)
        return std::nullopt;
    return size_t(most - values.begin());
}

/// How the option that stands out by `value` does, in both languages.
template <typename Value> void expectNothingStandsOut(const std::string &name, Value value)
{
    for (const std::string language : {"zh-Hans", "en"}) {
        Habit habit(name + ", " + language);
        for (const Question &question : choices())
            if (const auto option = aloneLargest(textsOf(question, language), [&](const std::string &text) {
                    return value(text, question.question.at(language), language);
                }))
                habit.guess(shareOfRight(question), isRight(question, *option));
        habit.expectNoBetterThanChance();
    }
}

bool holdsAnyOf(const std::string &text, const std::string &language, const Texts &chinese, const Texts &english)
{
    std::string padded = " ";
    for (const char c : text) {
        const bool isSign = std::string_view(",.;!?").find(c) != std::string_view::npos;
        padded += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : isSign ? ' ' : c;
    }
    padded += " ";
    const auto isIn = [&](const std::string &word) {
        return language == "en" ? padded.find(" " + word + " ") != std::string::npos
                                : text.find(word) != std::string::npos;
    };
    return std::ranges::any_of(language == "en" ? english : chinese, isIn);
}

void expectWordsTellNothing(const std::string &name, const Texts &chinese, const Texts &english)
{
    for (const std::string language : {"zh-Hans", "en"}) {
        Habit habit(name + ", " + language);
        for (const Question &question : choices()) {
            const Texts options = textsOf(question, language);
            for (size_t i = 0; i < options.size(); ++i)
                if (holdsAnyOf(options[i], language, chinese, english))
                    habit.guess(shareOfRight(question), isRight(question, i));
        }
        habit.expectNoBetterThanChance();
    }
}

/// English words of four letters and more, pairs of neighbouring Chinese characters.
std::set<std::string> piecesOf(std::string_view text, const std::string &language)
{
    std::set<std::string> pieces;
    if (language == "en") {
        std::istringstream words{std::string(text)};
        for (std::string word; words >> word;)
            if (word.size() > 3)
                pieces.insert(word);
        return pieces;
    }
    std::string last;
    while (!text.empty()) {
        std::string character(core::firstCharacter(text));
        text.remove_prefix(character.size());
        if (!last.empty())
            pieces.insert(last + character);
        last = std::move(character);
    }
    return pieces;
}

int shared(const std::string &option, const std::string &question, const std::string &language)
{
    const std::set<std::string> inQuestion = piecesOf(question, language);
    const std::set<std::string> inOption = piecesOf(option, language);
    return int(std::ranges::count_if(inOption, [&](const std::string &piece) { return inQuestion.contains(piece); }));
}

TEST(QuizFairness, EveryKindOfQuestionIsThere)
{
    const auto statements = questionsOf(QuestionType::Single);
    const auto children = [](const std::vector<Question> &all) {
        return std::ranges::count_if(all, [](const Question &question) { return question.isForChildren; });
    };
    std::int64_t forChildren = 0;
    for (const QuestionType type : {QuestionType::Single, QuestionType::Multiple, QuestionType::Order}) {
        const auto all = questionsOf(type);
        forChildren += children(all);
        std::printf("%s: %zu, of them for children: %td\n", std::string(core::questionTypeName(type)).c_str(),
                    all.size(), children(all));
    }
    std::printf("statements: %td\n", std::ranges::count_if(statements, isStatement));
    EXPECT_GE(questionsOf(QuestionType::Multiple).size(), 24U);
    EXPECT_GE(questionsOf(QuestionType::Order).size(), 16U);
    EXPECT_GE(forChildren, 30);
    for (const Question &question : statements)
        EXPECT_TRUE(question.options.size() > 2 || isStatement(question)) << question.id;
}

TEST(QuizFairness, NoPlaceIsBetter)
{
    for (size_t place = 0; place < 5; ++place) {
        Habit habit("always the option at place " + std::to_string(place + 1));
        for (const Question &question : choices())
            if (place < question.options.size())
                habit.guess(shareOfRight(question), isRight(question, place));
        habit.expectNoBetterThanChance();
    }
    Habit last("always the last option");
    for (const Question &question : choices())
        last.guess(shareOfRight(question), isRight(question, question.options.size() - 1));
    last.expectNoBetterThanChance();
}

TEST(QuizFairness, NoLengthIsBetter)
{
    const auto length = [](const std::string &text, const auto &...) { return core::lengthOf(text); };
    expectNothingStandsOut("the option that alone is longest", length);
    expectNothingStandsOut("the option that alone is shortest", [&](const auto &...all) { return -length(all...); });
}

TEST(QuizFairness, RightAndWrongOptionsAreEquallyLong)
{
    for (const std::string language : {"zh-Hans", "en"}) {
        double right = 0, wrong = 0, byChance = 0, variance = 0;
        size_t rights = 0, wrongs = 0;
        for (const Question &question : choices()) {
            const Texts options = textsOf(question, language);
            const auto count = double(options.size());
            const auto drawn = double(question.answer.size());
            double sum = 0, squares = 0;
            for (size_t i = 0; i < options.size(); ++i) {
                const double length = core::lengthOf(options[i]);
                sum += length;
                squares += length * length;
                (isRight(question, i) ? right : wrong) += length;
                ++(isRight(question, i) ? rights : wrongs);
            }
            byChance += sum / count * drawn;
            variance += (squares / count - sum * sum / count / count) * drawn * (count - drawn) / (count - 1);
        }
        const double deviation = (right - byChance) / std::sqrt(variance);
        std::printf("mean length, %s: right %.2f, wrong %.2f characters, %+.2f standard deviations\n", language.c_str(),
                    right / double(rights), wrong / double(wrongs), deviation);
        EXPECT_LT(std::abs(deviation), kNormalLimit) << language;
    }
}

TEST(QuizFairness, NoWordIsBetter)
{
    expectWordsTellNothing("options that are absolute",
                           {"都", "一定", "绝对", "从不", "永远", "必须", "所有", "任何", "完全", "全部", "只", "一律"},
                           {"all", "always", "never", "every", "any", "must", "only", "nothing", "everybody", "nobody",
                            "whole", "completely"});
    expectWordsTellNothing(
        "options that are cautious", {"可能", "一般", "通常", "也许", "尽量", "多半", "有的"},
        {"may", "might", "usually", "often", "perhaps", "probably", "some", "sometimes", "possibly"});
    expectWordsTellNothing("options that say no", {"不", "没", "别"},
                           {"no", "not", "none", "nobody", "nothing", "never", "without", "cannot"});
}

TEST(QuizFairness, TheQuestionDoesNotRepeatItsAnswer)
{
    expectNothingStandsOut("the option that shares most with the question", shared);
}

TEST(QuizFairness, StatementsAreAsOftenTrueAsFalse)
{
    Habit habit("always true");
    for (const Question &question : questionsOf(QuestionType::Single))
        if (isStatement(question))
            habit.guess(0.5, isRight(question, 0));
    habit.expectNoBetterThanChance();
}

TEST(QuizFairness, HowManyAreRightCannotBeKnown)
{
    for (const size_t options : {4U, 5U})
        for (size_t right = 2; right < options; ++right) {
            Habit habit("of " + std::to_string(options) + " options always " + std::to_string(right));
            for (const Question &question : questionsOf(QuestionType::Multiple))
                if (question.options.size() == options)
                    habit.guess(1.0 / double(options - 2), question.answer.size() == right);
            habit.expectNoBetterThanChance();
        }
}

TEST(QuizFairness, StepsDoNotStandWhereTheyBelong)
{
    Habit first("the step shown first is the first"), last("the step shown last is the last"),
        backwards("the steps from the last to the first");
    for (const Question &question : questionsOf(QuestionType::Order)) {
        const std::vector<int> shown = core::shownOrder(question);
        double orders = 1;
        for (size_t i = 2; i <= shown.size(); ++i)
            orders *= double(i);
        // The right order is never shown.
        const double chance = (orders / double(shown.size()) - 1) / (orders - 1);
        first.guess(chance, shown.front() == 0);
        last.guess(chance, shown.back() + 1 == int(shown.size()));
        backwards.guess(1 / (orders - 1), std::ranges::is_sorted(shown, std::greater()));
    }
    first.expectNoBetterThanChance();
    last.expectNoBetterThanChance();
    backwards.expectNoBetterThanChance();
}

TEST(QuizFairness, ChildrenAreNotAskedOfCrimeOrWar)
{
    const Texts hard{"绑架", "抢",   "劫",   "枪",   "刀", "毒品", "赌",   "拘留", "监禁", "逮捕", "坐牢", "战争",
                     "武装", "恐怖", "色情", "性侵", "杀", "诈骗", "骗子", "死",   "尸",   "军",   "走私", "罪"};
    for (const core::Quiz &quiz : quizzes())
        for (const Question &question : quiz.questions) {
            if (!question.isForChildren)
                continue;
            std::string words = question.question.at("zh-Hans") + question.explanation.at("zh-Hans");
            for (const std::string &option : textsOf(question, "zh-Hans"))
                words += option;
            for (const std::string &word : hard)
                EXPECT_EQ(words.find(word), std::string::npos) << quiz.id << "/" << question.id << ": " << word;
        }
}

} // namespace
