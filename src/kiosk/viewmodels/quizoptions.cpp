// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/quizoptions.h"

#include "kiosk/viewmodels/displaytext.h"

#include <algorithm>

namespace kiosk {

QList<RowModel::Row> QuizOptions::rows(const DisplayText &display) const
{
    QList<RowModel::Row> rows;
    // After the answer what was put in order stands in the right one.
    for (const int option : isOrder() && m_isAnswered ? m_question.answer : core::shownOrder(m_question)) {
        const State state = stateOf(option);
        rows << RowModel::Row{display.of(m_question.options[size_t(option)]), signOf(option, int(rows.size())),
                              int(state), wordsFor(state, option)};
    }
    return rows;
}

QString QuizOptions::signOf(int option, int row) const
{
    if (!isOrder())
        return QChar(u'A' + row);
    if (m_isAnswered)
        return QString::number(row + 1);
    const std::optional<int> place = placeOf(option);
    return place ? QString::number(*place + 1) : QString();
}

std::optional<int> QuizOptions::placeOf(int option) const
{
    const auto found = std::ranges::find(m_chosen, option);
    return found == m_chosen.end() ? std::nullopt : std::optional(int(found - m_chosen.begin()));
}

QuizOptions::State QuizOptions::stateOf(int option) const
{
    const std::optional<int> place = placeOf(option);
    if (!m_isAnswered)
        return place ? State::Chosen : State::Open;
    // All options of an order are right, at their places.
    const bool isRight = isOrder() ? place == option : std::ranges::binary_search(m_question.answer, option);
    if (isRight)
        return place || m_question.type == core::QuestionType::Single ? State::Right : State::Missed;
    if (!place)
        return State::Dimmed;
    return m_isFamily ? State::Tried : State::WrongChosen;
}

QString QuizOptions::wordsFor(State state, int option) const
{
    const int place = placeOf(option).value_or(0) + 1;
    switch (state) {
    case State::Open:
    case State::Dimmed:
        return {};
    case State::Chosen:
        //: Read aloud of an option that was given this number.
        return isOrder() ? tr("第 %1 步").arg(place)
                         //: Read aloud of an option that is ticked.
                         : tr("已选");
    case State::Right:
        //: After an answer, under a step that was put at its right place.
        return isOrder() ? tr("放对了")
                         //: Read aloud after an answer of a quiz, for the right option.
                         : tr("正确答案");
    case State::Missed:
        //: After an answer in the round for families, under a right option that was not ticked.
        return m_isFamily ? tr("这个也对")
                          //: After an answer, under a right option that was not ticked, where several are right.
                          : tr("正确答案，您没有选");
    case State::WrongChosen:
    case State::Tried:
        break;
    }
    if (isOrder())
        //: After an answer, under a step that was put at another place: %1 is the number it was given.
        return tr("您放在了第 %1 步").arg(place);
    //: After an answer in the round for families: no judgement, only what was chosen.
    return state == State::Tried ? tr("您选的是这个")
                                 //: Read aloud after an answer of a quiz, for the wrong option that was chosen.
                                 : tr("您的选择，不正确");
}

} // namespace kiosk
