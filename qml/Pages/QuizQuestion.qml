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
        words: view.quiz.isFinished ? "" : view.quiz.isAnswered ? head.verdict + " " + view.quiz.explanation : view.quiz.progressText + " " + view.quiz.question
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
        spacing: Theme.questionGap
        arrival: !view.quiz.isAnswered ? null : Theme.arePanesBeside ? besideExplanation : answers
        arrivalHead: Theme.isLowReach ? null : head.line

        lead: Stack {
            id: question

            // The options begin at one height, whether the question has one line or three.
            height: Math.max(implicitHeight, Theme.questionHeight)
            spacing: Theme.gap

            QuizHead {
                id: head

                // Low reach has it above the page.
                visible: !Theme.isLowReach
                quiz: view.quiz
                questionSize: Theme.isLandscape ? Theme.textHeading : Theme.textTitle
                width: question.width
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
                // Once it was read, the answer needs the room.
                visible: view.quiz.isFallbackLanguage && !view.quiz.isAnswered
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
            id: answers

            spacing: Theme.gapSmall

            Grid {
                id: options

                readonly property real cellWidth: (options.width - (options.columns - 1) * options.columnSpacing) / options.columns
                // Those of a row share one height.
                readonly property real cellHeight: options.columns > 1 ? Math.max(...Array.from(options.children).map(option => option.visible ? option.implicitHeight : 0)) : 0

                columns: Theme.optionColumns
                columnSpacing: Theme.gapSmall
                rowSpacing: Theme.gapSmall
                width: answers.width

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
                        // What was neither chosen nor right leaves its room to why.
                        visible: !isSetAside || !Theme.isSparing
                        width: options.cellWidth
                        height: Math.max(implicitHeight, options.cellHeight)
                        onClicked: view.quiz.choose(index)
                    }
                }
            }
            QuizExplanation {
                visible: view.quiz.isAnswered && !Theme.arePanesBeside
                quiz: view.quiz
                width: answers.width
            }
        }
    }

    Item {
        id: footer

        // Under the question alone where the options need the height.
        x: panes.isSwapped && Theme.isStrip ? parent.width - width : 0
        anchors.bottom: parent.bottom
        width: Theme.isStrip ? panes.leadWidth : parent.width
        height: next.visible ? next.implicitHeight + Theme.gap + Theme.gap : 0

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
