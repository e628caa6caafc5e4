// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Where one is in a quiz, the question, and under it what to do; after the answer, whether it was right.
Stack {
    id: head

    required property QuizViewModel quiz
    property real questionSize: Theme.textTitle
    /// The answer needs the room: only what was asked and what came of it.
    readonly property bool isBrief: head.isLow && head.quiz.isAnswered && !Theme.isLowReach
    readonly property alias line: line
    readonly property bool isLow: Theme.isSparing || Theme.isStrip

    //: After an answer in the round for families, right and not right.
    readonly property string encouragement: head.quiz.wasRight ? qsTr("真棒，答对了") : qsTr("没关系，我们一起看看")
    readonly property string verdict: head.quiz.isFamily ? head.encouragement : head.quiz.wasRight ? qsTr("答对了") : qsTr("答错了，没关系")

    spacing: Theme.gap

    Grid {
        visible: !head.isBrief
        columns: head.isLow && counter.implicitWidth + columnSpacing + dots.width < head.width ? 1 + 1 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        verticalItemAlignment: Grid.AlignVCenter
        width: head.width

        AppText {
            id: counter

            text: head.quiz.progressText
            color: Theme.accentStrong
            font.weight: Theme.weightStrong
            wrapMode: Text.NoWrap
        }
        ProgressDots {
            id: dots

            index: head.quiz.index
            count: head.quiz.count
        }
    }
    AppHeading {
        words: head.quiz.question
        font.pixelSize: head.isBrief ? Theme.textBody : head.questionSize
        font.weight: head.isBrief ? Theme.weightRegular : Theme.weightStrong
        lineHeight: Theme.leadingHeading
        width: head.width
        topPadding: head.isLow ? 0 : Theme.gap
    }
    BalancedText {
        id: line

        objectName: "quizLine"
        // The verdict comes where the task was, and moves nothing.
        words: head.quiz.isAnswered ? head.verdict : head.quiz.taskText
        color: head.quiz.isAnswered ? Theme.ink : Theme.inkMuted
        font.pixelSize: Theme.textLead
        font.weight: head.quiz.isAnswered ? Theme.weightStrong : Theme.weightRegular
        width: head.width
    }
}
