// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/rowmodel.h"

namespace kiosk {

/// The options of the question: text, letter ("A"), answerState (State), stateText (for screen readers, empty while
/// open).
class QuizOptionModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by QuizViewModel")
public:
    enum class State {
        Open,        ///< not answered yet
        Right,       ///< the right one, after answering
        WrongChosen, ///< the visitor's, and wrong
        Dimmed       ///< neither, after answering
    };
    Q_ENUM(State)
    explicit QuizOptionModel(QObject *parent = nullptr)
        : RowModel({"text", "letter", "answerState", "stateText"}, parent)
    {}
};

} // namespace kiosk
