// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The end of a quiz: how many were right (in the round for families only praise), the wrong ones again, and once more or another one.
FocusScope {
    id: view

    required property QuizViewModel quiz
    // Large text on a wide screen or within reach: the rail or the head over the page has the title, and room is scarce.
    readonly property bool isTight: Theme.isLargeText && (Theme.isLowReach || Theme.isLandscape && !Theme.isStrip)
    readonly property bool isPaired: view.isTight || !Theme.isLandscape && !Theme.isSpare
    readonly property bool isTightest: view.isTight && Theme.isLowReach

    signal listChosen

    LiveRegion {
        words: view.quiz.isFinished ? score.words + " " + view.quiz.scoreText : ""
    }
    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        anchors.topMargin: Theme.isLandscape ? Theme.pageMargin : Theme.gap
        anchors.bottomMargin: Theme.isLandscape ? Theme.pageMargin : Theme.gap
        // A strip is too low for one above the other.
        columns: Theme.isStrip ? 1 + 1 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Plate {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            Item {
                anchors.fill: parent
                anchors.margins: Theme.lineWidth
                clip: true

                Arcs {
                    anchors.centerIn: parent
                }
            }
            ColumnLayout {
                objectName: "quizScoreWords"
                anchors.centerIn: parent
                width: parent.width - Theme.gapHuge - Theme.gapHuge
                spacing: view.isTightest ? 0 : Theme.gapSmall

                AppText {
                    // Large letters leave no room for it on a telephone, nor within reach.
                    visible: !view.isTight && (!Theme.isHandheld || !Theme.isLargeText)
                    text: view.quiz.title
                    color: Theme.inkMuted
                    font.pixelSize: Theme.textLead
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
                AppHeading {
                    id: score

                    //: The end of a round for families, very large: praise, whatever the answers were. At most 12 characters.
                    readonly property string praise: qsTr("真棒")
                    //: The score of a quiz, very large: %1 right answers of %2 questions.
                    readonly property string figure: qsTr("%1 / %2").arg(view.quiz.score).arg(view.quiz.count)

                    words: view.quiz.isFamily ? praise : figure
                    color: Theme.accentStrong
                    font.pixelSize: view.isTightest ? Theme.textTitle : view.quiz.isFamily ? Theme.textHero : Theme.textNumeral
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
                BalancedText {
                    objectName: "quizVerdict"
                    words: view.quiz.verdictText.length > 0 ? view.quiz.verdictText : view.quiz.scoreText
                    font.pixelSize: view.isTightest ? Theme.textLead : Theme.textHeading
                    font.weight: Theme.weightStrong
                    lineHeight: view.isTightest ? Theme.leadingTight : Theme.leadingText
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
            }
        }
        GridLayout {
            columns: view.isPaired ? 1 + 1 : Theme.isSpare || Theme.isStrip ? 1 : again.visible ? 1 + 1 + 1 : 1 + 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredWidth: Theme.isStrip ? 1 : implicitWidth

            AppButton {
                id: again

                objectName: "quizRetry"
                focus: visible
                visible: view.quiz.wrongCount > 0
                kind: AppButton.Primary
                //: Button after a round for families: asks again what was not answered right. %n is how many questions that is.
                readonly property string tryAgain: qsTr("再试 %n 道题", "", view.quiz.wrongCount)
                //: Button after a quiz: asks again what was answered wrong. %n is how many questions that is.
                readonly property string answerAgain: qsTr("重答 %n 道错题", "", view.quiz.wrongCount)

                text: view.quiz.isFamily ? tryAgain : answerAgain
                Layout.columnSpan: view.isPaired ? 1 + 1 : 1
                Layout.fillWidth: true
                Layout.preferredWidth: view.isTight && !Theme.isLandscape ? implicitWidth : 1
                Layout.fillHeight: true
                onClicked: view.quiz.retryWrong()
            }
            AppButton {
                objectName: "quizAgain"
                focus: !again.visible
                text: view.quiz.againText
                Layout.fillWidth: true
                Layout.preferredWidth: view.isTight && !Theme.isLandscape ? implicitWidth : 1
                Layout.fillHeight: true
                onClicked: view.quiz.restart()
            }
            AppButton {
                objectName: "quizList"
                kind: again.visible ? AppButton.Secondary : AppButton.Primary
                text: view.quiz.courseId.length > 0 ?
                          //: Button in a lesson or after questions about a course: back to its page.
                          qsTr("回到课程") :
                          //: Button after a quiz: back to the list of quizzes.
                          qsTr("换一组题")
                Layout.fillWidth: true
                Layout.preferredWidth: view.isTight && !Theme.isLandscape ? implicitWidth : 1
                Layout.fillHeight: true
                onClicked: view.listChosen()
            }
        }
    }
}
