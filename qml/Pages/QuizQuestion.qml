// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The question and its options; after the answer the explanation, and the way on at the bottom.
Item {
    id: view

    required property QuizViewModel quiz
    required property bool canListen
    readonly property int index: view.quiz.index

    signal listenChosen

    //: Button after the last question; families are given no score.
    readonly property string endWord: view.quiz.isFamily ? qsTr("完成") : qsTr("看成绩")

    onIndexChanged: panes.toTop()

    LiveRegion {
        words: view.quiz.isFinished ? "" : view.quiz.isAnswered ? explanation.verdict + " " + view.quiz.explanation : view.quiz.progressText + " " + view.quiz.question
    }
    Panes {
        id: panes

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: Theme.isStrip ? parent.bottom : footer.top
        leadBottom: Theme.isStrip ? footer.height : 0
        focus: true
        leadShare: Theme.questionShare
        arrival: !view.quiz.isAnswered ? null : Theme.arePanesBeside ? besideExplanation : explanation

        lead: Stack {
            id: question

            // The options begin at one height, whether the question has one line or three.
            height: Math.max(implicitHeight, Theme.questionHeight)
            spacing: Theme.gap

            Grid {
                columns: Theme.isStrip ? 1 + 1 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                verticalItemAlignment: Grid.AlignVCenter
                width: question.width

                AppText {
                    text: view.quiz.progressText
                    color: Theme.accentStrong
                    font.weight: Theme.weightStrong
                    wrapMode: Text.NoWrap
                }
                ProgressDots {
                    index: view.quiz.index
                    count: view.quiz.count
                }
            }
            AppHeading {
                // Low reach has it above the page.
                visible: !Theme.isLowReach
                words: view.quiz.question
                font.pixelSize: Theme.isLandscape ? Theme.textHeading : Theme.textTitle
                lineHeight: Theme.leadingHeading
                width: question.width
                topPadding: Theme.isStrip ? 0 : Theme.gap
            }
            Tag {
                visible: view.quiz.kind !== QuizViewModel.Single
                text: view.quiz.kindText
                iconName: "info"
            }
            AppButton {
                // Its word is no part of what it reads.
                readonly property string spoken: ""

                objectName: "quizListen"
                visible: view.quiz.isFamily && view.canListen
                kind: view.quiz.isAnswered ? AppButton.Secondary : AppButton.Primary
                iconName: "speaker"
                //: Button of the round for families: reads the question and its options aloud.
                text: qsTr("读给我听")
                width: question.width
                onClicked: view.listenChosen()
            }
            Callout {
                visible: view.quiz.isFallbackLanguage
                text: view.quiz.fallbackNote
                iconName: "language"
                width: question.width
            }
            QuizExplanation {
                id: besideExplanation

                visible: view.quiz.isAnswered && Theme.arePanesBeside
                quiz: view.quiz
                width: question.width
            }
        }
        body: Stack {
            id: options

            spacing: Theme.gapSmall

            Repeater {
                model: view.quiz.options

                QuizOption {
                    required property int index
                    required property int answerState
                    required property string stateText

                    required text
                    required letter

                    objectName: "quizOption-" + index
                    verdict: stateText
                    form: view.quiz.kind === QuizViewModel.Multiple ? QuizOption.Box : view.quiz.kind === QuizViewModel.Order ? QuizOption.Place : QuizOption.Letter
                    isOpen: !view.quiz.isAnswered
                    isChosen: answerState === QuizOptionModel.Chosen
                    isRight: answerState === QuizOptionModel.Right
                    isMissed: answerState === QuizOptionModel.Missed
                    isWrong: answerState === QuizOptionModel.WrongChosen
                    isSetAside: answerState === QuizOptionModel.Dimmed
                    width: options.width
                    onClicked: view.quiz.choose(index)
                }
            }
            QuizExplanation {
                id: explanation

                visible: view.quiz.isAnswered && !Theme.arePanesBeside
                quiz: view.quiz
                width: options.width
            }
        }
    }

    Item {
        id: footer

        // Under the question alone where the options need the height.
        x: panes.isSwapped && Theme.isStrip ? parent.width - width : 0
        anchors.bottom: parent.bottom
        width: Theme.isStrip ? panes.leadWidth : parent.width
        height: task.visible || next.visible ? Math.max(Theme.buttonHeight, next.implicitHeight, task.visible ? task.implicitHeight : 0) + Theme.gap + Theme.gap : 0

        AppText {
            id: task

            anchors.centerIn: parent
            // Where letters are large, the question needs its room.
            visible: !next.visible && !(Theme.isLargeText && (Theme.isStrip || Theme.isHandheld))
            text: view.quiz.taskText
            color: Theme.inkMuted
            horizontalAlignment: Text.AlignHCenter
            width: Math.min(implicitWidth, parent.width - Theme.pageMargin - Theme.pageMargin)
        }
        AppButton {
            id: next

            // One button, so that whoever checks by the keyboard goes on by it.
            objectName: view.quiz.isAnswered ? "quizNext" : "quizCheck"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.pageMargin
            anchors.rightMargin: Theme.pageMargin
            anchors.verticalCenter: parent.verticalCenter
            visible: view.quiz.isAnswered || view.quiz.canCheck
            kind: AppButton.Primary
            //: Button that ends choosing several options, or their order.
            text: !view.quiz.isAnswered ? qsTr("确定") : view.quiz.isLast ? view.endWord : qsTr("下一题")
            onClicked: view.quiz.isAnswered ? view.quiz.next() : view.quiz.check()
        }
    }
}
