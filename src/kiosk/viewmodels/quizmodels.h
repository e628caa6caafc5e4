// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/rowmodel.h"

namespace kiosk {

/// The options of the question: text, letter ("A"; of what is put in order its number, empty while it has none),
/// answerState (State), stateText (the same in words; empty where there is nothing to tell).
class QuizOptionModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by QuizViewModel")
public:
    enum class State {
        Open,        ///< not answered yet
        Chosen,      ///< ticked or put at a place, and can be taken back
        Right,       ///< after answering: right, and where several are, chosen
        Missed,      ///< right, and not chosen
        WrongChosen, ///< the visitor's, and wrong
        Tried,       ///< the same where nobody is told to be wrong
        Dimmed       ///< neither, after answering
    };
    Q_ENUM(State)
    explicit QuizOptionModel(QObject *parent = nullptr)
        : RowModel({"text", "letter", "answerState", "stateText"}, parent)
    {}
};

} // namespace kiosk
