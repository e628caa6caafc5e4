// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/quizviewmodel.h"

#include <algorithm>
#include <vector>

namespace support {

/// Rows that a visitor taps, in turn, who knows the answer.
inline std::vector<int> rightRows(const core::Question &question)
{
    const std::vector<int> shown = core::shownOrder(question);
    std::vector<int> rows;
    for (const int option : question.answer)
        rows.push_back(int(std::ranges::find(shown, option) - shown.begin()));
    return rows;
}

/// Rows of a visitor who is wrong: another option, one too few, the other way round.
inline std::vector<int> wrongRows(const core::Question &question)
{
    std::vector<int> rows = rightRows(question);
    switch (question.type) {
    case core::QuestionType::Single:
        return {(rows.front() + 1) % int(question.options.size())};
    case core::QuestionType::Multiple:
        rows.pop_back();
        break;
    case core::QuestionType::Order:
        std::ranges::reverse(rows);
        break;
    }
    return rows;
}

/// The first rows, as many as an answer takes.
inline void answerAnything(kiosk::QuizViewModel &quiz)
{
    for (int row = 0; row < quiz.options()->count() && !quiz.isAnswered() && !quiz.canCheck(); ++row)
        quiz.choose(row);
    quiz.check();
}

inline void answer(kiosk::QuizViewModel &quiz, const std::vector<int> &rows)
{
    for (const int row : rows)
        quiz.choose(row);
    quiz.check();
}

} // namespace support
