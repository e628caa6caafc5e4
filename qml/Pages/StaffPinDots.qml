// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls

/// How many digits are typed, or what became of the last PIN.
Plate {
    id: field

    property int count: 0
    property string message

    implicitHeight: Math.max(Theme.buttonHeight, words.implicitHeight + Theme.gap + Theme.gap)
    Accessible.role: Accessible.StaticText
    //: Read aloud: how many digits of the PIN are typed. %n is the number.
    Accessible.name: field.message.length > 0 ? field.message : qsTr("已输入 %n 位", "", field.count)

    Row {
        anchors.centerIn: parent
        visible: field.message.length === 0
        spacing: Theme.gap

        Repeater {
            model: field.count

            Rectangle {
                width: Theme.gap
                height: Theme.gap
                radius: Theme.radiusRound
                color: Theme.ink
            }
        }
    }
    BalancedText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        width: parent.width - Theme.gap - Theme.gap
        words: field.message
        font.pixelSize: Theme.textLead
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
