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
    readonly property int index: view.quiz.index

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
        followsEnd: view.quiz.isAnswered

        lead: Stack {
                    id: question

            // The options begin at one height, whether the question has one line or three.
            height: Math.max(implicitHeight, Theme.questionHeight)
            spacing: Theme.gap

            AppText {
                text: view.quiz.progressText
                color: Theme.accentStrong
                font.weight: Theme.weightStrong
                width: question.width
            }
            ProgressDots {
                index: view.quiz.index
                count: view.quiz.count
            }
            AppHeading {
                // Low reach has it above the page.
                visible: !Theme.isLowReach
                words: view.quiz.question
                font.pixelSize: Theme.isLandscape ? Theme.textHeading : Theme.textTitle
                lineHeight: Theme.leadingHeading
                width: question.width
                topPadding: Theme.gap
            }
            Callout {
                visible: view.quiz.isFallbackLanguage
                text: view.quiz.fallbackNote
                iconName: "language"
                width: question.width
            }
            QuizExplanation {
                visible: view.quiz.isAnswered && Theme.isLandscape
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
                    isOpen: answerState === QuizOptionModel.Open
                    isRight: answerState === QuizOptionModel.Right
                    isWrong: answerState === QuizOptionModel.WrongChosen
                    isDimmed: answerState === QuizOptionModel.Dimmed
                    width: options.width
                    onClicked: view.quiz.choose(index)
                }
            }
            QuizExplanation {
                id: explanation

                visible: view.quiz.isAnswered && !Theme.isLandscape
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
        height: Math.max(Theme.buttonHeight, next.implicitHeight) + Theme.gap + Theme.gap

        AppText {
            anchors.centerIn: parent
            visible: !view.quiz.isAnswered
            //: Where the button "next" appears once an option was chosen.
            text: qsTr("点选一个答案")
            color: Theme.inkMuted
        }
        AppButton {
            id: next

            objectName: "quizNext"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.pageMargin
            anchors.rightMargin: Theme.pageMargin
            anchors.verticalCenter: parent.verticalCenter
            visible: view.quiz.isAnswered
            kind: AppButton.Primary
            text: view.quiz.isLast ? qsTr("看成绩") : qsTr("下一题")
            onClicked: view.quiz.next()
        }
    }
}
