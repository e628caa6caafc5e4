// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Why what is right is right, and who says so.
Rectangle {
    id: plate

    required property QuizViewModel quiz

    objectName: "quizExplanation"

    implicitHeight: words.implicitHeight + words.anchors.margins + words.anchors.margins
    radius: Theme.radiusMedium
    color: Theme.sandSoft

    Stack {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.isSparing ? Theme.gap : Theme.gapLarge
        spacing: Theme.gapSmall

        AppText {
            text: plate.quiz.explanation
            font.pixelSize: Theme.textLead
            width: words.width
        }
        SourcesNote {
            folds: true
            text: plate.quiz.sourcesText
            width: words.width
        }
    }
}
