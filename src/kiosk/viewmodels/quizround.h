// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"

#include <chrono>
#include <random>
#include <set>
#include <string_view>
#include <vector>

namespace kiosk {

/// Rounds over the questions of all quizzes. They are opened and counted like quizzes of these ids, which content may
/// not use.
inline constexpr std::string_view kQuickRound = "quick";
inline constexpr std::string_view kDailyRound = "daily";
/// For adults with children: only questions that the pack marks as suitable.
inline constexpr std::string_view kFamilyRound = "family";
inline constexpr size_t kRoundQuestions = 5;

/// A question of a round, with what it needs of its quiz.
struct AskedQuestion
{
    std::string quizId;
    core::Question question;
    std::vector<core::SourceNote> sources;
    [[nodiscard]] bool isSameAs(const AskedQuestion &other) const
    {
        return quizId == other.quizId && question.id == other.question.id;
    }
};

[[nodiscard]] std::vector<AskedQuestion> questionsOf(const core::Quiz &quiz);
[[nodiscard]] std::vector<AskedQuestion> questionsOf(const std::vector<core::Quiz> &quizzes);
[[nodiscard]] std::vector<AskedQuestion> questionsForChildren(const std::vector<core::Quiz> &quizzes);

/// The questions of the day: the same for everyone who has the same quizzes, whatever their order; of each quiz one at
/// most while there are enough quizzes.
[[nodiscard]] std::vector<AskedQuestion> questionsOfTheDay(const std::vector<core::Quiz> &quizzes,
                                                           std::chrono::year_month_day day);

/// Draws questions by chance, none twice in a visit until all that may be drawn have been asked.
class QuickDraw
{
public:
    QuickDraw() : m_random(std::random_device{}()) {}

    /// So many of them, or all if there are fewer.
    [[nodiscard]] std::vector<AskedQuestion> draw(std::vector<AskedQuestion> all, size_t count = kRoundQuestions);
    /// The visit ended.
    void forget();

private:
    std::mt19937 m_random;
    std::set<std::string> m_drawn;
};

} // namespace kiosk
