// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// A value that two keys make less and more: what it is, and what it is now.
Plate {
    id: stepper

    required property string text
    required property string value

    signal stepped(int steps)

    implicitHeight: Math.max(words.height, Theme.touchTarget) + Theme.gapSmall + Theme.gapSmall
    radius: Theme.radiusMedium

    Stack {
        id: words

        anchors.left: parent.left
        anchors.right: less.left
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapHair

        AppText {
            width: words.width
            text: stepper.text
            color: Theme.inkMuted
            font.pixelSize: Theme.textNote
        }
        AppText {
            width: words.width
            text: stepper.value
            font.pixelSize: Theme.textLead
            font.weight: Theme.weightStrong
        }
    }
    PadKey {
        id: less

        objectName: stepper.objectName + "-less"
        anchors.right: more.left
        anchors.rightMargin: Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        iconName: "minus"
        //: Key that makes a value less. Read aloud, not shown; %1 is what it is.
        text: qsTr("%1，调低").arg(stepper.text)
        onClicked: stepper.stepped(-1)
    }
    PadKey {
        id: more

        objectName: stepper.objectName + "-more"
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        iconName: "plus"
        //: Key that makes a value more. Read aloud, not shown; %1 is what it is.
        text: qsTr("%1，调高").arg(stepper.text)
        onClicked: stepper.stepped(1)
    }
}
