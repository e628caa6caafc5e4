// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Whether the answer was right, and why what is right is right.
Rectangle {
    id: plate

    required property QuizViewModel quiz
    //: After an answer in the round for families, right and not right.
    readonly property string encouragement: plate.quiz.wasRight ? qsTr("真棒，答对了") : qsTr("没关系，我们一起看看")
    readonly property string verdict: plate.quiz.isFamily ? plate.encouragement : plate.quiz.wasRight ? qsTr("答对了") : qsTr("答错了，没关系")

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
