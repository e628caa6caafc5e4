// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The end of a quiz: how many were right, and once more or another one.
FocusScope {
    id: view

    required property QuizViewModel quiz

    signal listChosen

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        anchors.topMargin: Theme.isLandscape ? Theme.pageMargin : Theme.gap
        anchors.bottomMargin: Theme.isLandscape ? Theme.pageMargin : Theme.gap
        spacing: Theme.gap

        Plate {
            clip: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            Arcs {
                anchors.centerIn: parent
            }
            ColumnLayout {
                anchors.centerIn: parent
                width: parent.width - Theme.gapHuge - Theme.gapHuge
                spacing: Theme.gapSmall

                AppText {
                    text: view.quiz.title
                    color: Theme.inkMuted
                    font.pixelSize: Theme.textLead
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
                AppHeading {
                    //: The score of a quiz, very large: %1 right answers of %2 questions.
                    words: qsTr("%1 / %2").arg(view.quiz.score).arg(view.quiz.count)
                    color: Theme.accentStrong
                    font.pixelSize: Theme.textNumeral
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
                AppText {
                    text: view.quiz.scoreText
                    font.pixelSize: Theme.textHeading
                    font.weight: Theme.weightStrong
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            AppButton {
                objectName: "quizAgain"
                focus: true
                text: qsTr("再答一次")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: view.quiz.restart()
            }
            AppButton {
                objectName: "quizList"
                kind: AppButton.Primary
                //: Button after a quiz: back to the list of quizzes.
                text: qsTr("换一组题")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: view.listChosen()
            }
        }
    }
}
