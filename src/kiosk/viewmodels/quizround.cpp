// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/quizround.h"

#include "core/sha256.h"
#include "core/time_text.h"

#include <algorithm>
#include <map>

namespace kiosk {
namespace {

std::string fullNameOf(const AskedQuestion &asked) { return asked.quizId + "/" + asked.question.id; }

/// How often each quiz has been met so far, for an order in which no quiz comes again before its turn.
template <typename Questions> void spreadOverQuizzes(Questions &questions)
{
    std::map<std::string, int> met;
    std::vector<std::pair<int, AskedQuestion>> turns;
    for (AskedQuestion &asked : questions) {
        const int turn = met[asked.quizId]++;
        turns.emplace_back(turn, std::move(asked));
    }
    std::ranges::stable_sort(turns, {}, &std::pair<int, AskedQuestion>::first);
    questions.clear();
    for (auto &[turn, asked] : turns)
        questions.push_back(std::move(asked));
}

} // namespace

std::vector<AskedQuestion> questionsOf(const core::Quiz &quiz)
{
    std::vector<AskedQuestion> all;
    for (const core::Question &question : quiz.questions)
        all.push_back({quiz.id, question, quiz.sources});
    return all;
}

std::vector<AskedQuestion> questionsOf(const std::vector<core::Quiz> &quizzes)
{
    std::vector<AskedQuestion> all;
    for (const core::Quiz &quiz : quizzes)
        std::ranges::move(questionsOf(quiz), std::back_inserter(all));
    return all;
}

std::vector<AskedQuestion> questionsForChildren(const std::vector<core::Quiz> &quizzes)
{
    std::vector<AskedQuestion> all = questionsOf(quizzes);
    std::erase_if(all, [](const AskedQuestion &asked) { return !asked.question.isForChildren; });
    return all;
}

std::vector<AskedQuestion> questionsOfTheDay(const std::vector<core::Quiz> &quizzes, std::chrono::year_month_day day)
{
    const std::string prefix = core::toText(day) + " ";
    std::map<std::string, AskedQuestion> byLot;
    std::vector<AskedQuestion> everything = questionsOf(quizzes);
    for (AskedQuestion &asked : everything) {
        std::string lot = core::sha256Hex(core::asBytes(prefix + fullNameOf(asked)));
        byLot.emplace(std::move(lot), std::move(asked));
    }
    std::vector<AskedQuestion> all;
    for (auto &[lot, asked] : byLot)
        all.push_back(std::move(asked));
    spreadOverQuizzes(all);
    all.resize(std::min(all.size(), kRoundQuestions));
    return all;
}

std::vector<AskedQuestion> QuickDraw::draw(std::vector<AskedQuestion> all, size_t count)
{
    count = std::min(count, all.size());
    std::ranges::shuffle(all, m_random);
    const auto isNew = [this](const AskedQuestion &asked) { return !m_drawn.contains(fullNameOf(asked)); };
    if (size_t(std::ranges::count_if(all, isNew)) < count)
        for (const AskedQuestion &asked : all)
            m_drawn.erase(fullNameOf(asked));
    std::ranges::stable_partition(all, isNew);
    all.resize(count);
    for (const AskedQuestion &asked : all)
        m_drawn.insert(fullNameOf(asked));
    return all;
}

void QuickDraw::forget()
{
    m_drawn.clear();
    m_random.seed(std::random_device{}());
}

} // namespace kiosk
