// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls

/// One tap of feedback, and the thanks for it.
Plate {
    id: question

    property bool isAnswered: false

    signal answered(bool wasHelpful)

    color: Theme.sandSoft
    border.color: Theme.sand
    implicitHeight: content.implicitHeight + Theme.gapLarge + Theme.gapLarge

    LiveRegion {
        words: question.isAnswered ? asked.text : ""
    }
    Stack {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gapLarge
        spacing: Theme.gap

        AppText {
            id: asked

            //: Question at the end of a guide, and the thanks once it was answered.
            text: question.isAnswered ? qsTr("谢谢，您的意见已经记下。") : qsTr("这篇指南对您有帮助吗？")
            font.pixelSize: Theme.textLead
            font.weight: Theme.weightStrong
            horizontalAlignment: Text.AlignHCenter
            width: content.width
        }
        RowLayout {
            visible: !question.isAnswered
            spacing: Theme.gap
            width: content.width

            AppButton {
                objectName: "helpfulYes"
                iconName: "thumb-up"
                //: Answer to "did this guide help you?"
                text: qsTr("有帮助")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: question.answered(true)
            }
            AppButton {
                objectName: "helpfulNo"
                iconName: "thumb-down"
                //: Answer to "did this guide help you?"
                text: qsTr("没帮助")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: question.answered(false)
            }
        }
    }
}
