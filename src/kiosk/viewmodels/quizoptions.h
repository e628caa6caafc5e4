// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/quizmodels.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace kiosk {

class DisplayText;

/// The options of a question as they are shown, with what the visitor chose and what became of it. Thread: UI.
class QuizOptions
{
    Q_DECLARE_TR_FUNCTIONS(kiosk::QuizOptions)

public:
    /// `question` and `chosen` outlive it. `chosen`: options as the question numbers them; ascending, but of an order
    /// as they were tapped.
    QuizOptions(const core::Question &question, const std::vector<int> &chosen, bool isAnswered, bool isFamily)
        : m_question(question), m_chosen(chosen), m_isAnswered(isAnswered), m_isFamily(isFamily)
    {}

    /// For QuizOptionModel.
    [[nodiscard]] QList<RowModel::Row> rows(const DisplayText &display) const;

private:
    using State = QuizOptionModel::State;

    [[nodiscard]] bool isOrder() const { return m_question.type == core::QuestionType::Order; }
    /// What stands before the option: its letter, or its place in an order.
    [[nodiscard]] QString signOf(int option, int row) const;
    [[nodiscard]] State stateOf(int option) const;
    [[nodiscard]] QString wordsFor(State state, int option) const;
    /// Where the visitor put the option, from 0; nothing where it is not chosen.
    [[nodiscard]] std::optional<int> placeOf(int option) const;

    const core::Question &m_question;
    const std::vector<int> &m_chosen;
    const bool m_isAnswered;
    const bool m_isFamily;
};

} // namespace kiosk
