// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.ViewModels

/// A quiz, one question at a time; at its end the score.
FocusScope {
    id: page

    required property QuizViewModel quiz

    /// False where nothing can be read aloud.
    required property bool canListen

    signal listChosen
    signal listenChosen

    // Both stay: what is made and taken away while a model changes lives on for a moment without its QML context, and Qt
    // 6.4 crashes when its lists are filled then.
    QuizQuestion {
        anchors.fill: parent
        visible: !page.quiz.isFinished
        focus: visible
        quiz: page.quiz
        canListen: page.canListen
        onListenChosen: page.listenChosen()
    }
    QuizScore {
        anchors.fill: parent
        visible: page.quiz.isFinished
        focus: visible
        quiz: page.quiz
        onListChosen: page.listChosen()
    }
}
