// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Controls
import Huhang.ViewModels

/// A quiz, one question at a time; at its end the score.
FocusScope {
    id: page

    required property QuizViewModel quiz

    signal listChosen

    OnDemand {
        active: !page.quiz.isFinished

        QuizQuestion {
            anchors.fill: parent
            focus: true
            quiz: page.quiz
        }
    }
    OnDemand {
        active: page.quiz.isFinished

        QuizScore {
            anchors.fill: parent
            focus: true
            quiz: page.quiz
            onListChosen: page.listChosen()
        }
    }
}
