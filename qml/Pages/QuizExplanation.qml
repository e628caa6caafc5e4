// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Why the right answer is right.
Rectangle {
    id: plate

    required property QuizViewModel quiz
    readonly property string verdict: plate.quiz.wasRight ? qsTr("答对了") : qsTr("答错了，没关系")

    objectName: "quizExplanation"

    implicitHeight: words.implicitHeight + Theme.gapLarge + Theme.gapLarge
    radius: Theme.radiusMedium
    color: Theme.sandSoft

    Stack {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gapLarge
        spacing: Theme.gapSmall

        AppText {
            text: plate.verdict
            font.pixelSize: Theme.textLead
            font.weight: Theme.weightStrong
            lineHeight: Theme.leadingTight
            width: words.width
        }
        AppText {
            text: plate.quiz.explanation
            font.pixelSize: Theme.textLead
            width: words.width
        }
        AppText {
            visible: text.length > 0
            text: plate.quiz.sourcesText
            color: Theme.inkMuted
            font.pixelSize: Theme.textNote
            width: words.width
        }
    }
}
