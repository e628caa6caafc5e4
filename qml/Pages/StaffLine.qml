// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls

/// One thing that the staff panel tells, and what to do about it.
Plate {
    id: line

    required property string lineId
    required property string title
    required property string value
    required property string advice
    required property string mood
    required property string moodText

    readonly property bool isBad: line.mood === "bad"

    objectName: "staffLine-" + line.lineId
    implicitHeight: Math.max(mark.height, words.height) + Theme.gap + Theme.gap
    radius: Theme.radiusMedium
    color: line.isBad ? Theme.dangerSoft : Theme.surface
    border.color: line.isBad ? Theme.danger : Theme.line
    Accessible.role: Accessible.StaticText
    //: Read aloud: title, state, value and advice of a line of the staff panel.
    Accessible.name: qsTr("%1，%2：%3 %4").arg(line.title).arg(line.moodText).arg(line.value).arg(line.advice)

    AppIcon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        y: Theme.gap
        name: ({
                good: "check-circle",
                plain: "info",
                attention: "warning",
                bad: "cross-circle"
            })[line.mood] ?? "info"
        color: line.isBad ? Theme.danger : line.mood === "attention" ? Theme.levelCaution : line.mood === "good" ? Theme.accent : Theme.inkMuted
    }
    Stack {
        id: words

        anchors.left: mark.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        y: Theme.gap
        spacing: Theme.gapHair

        AppText {
            width: words.width
            text: line.title
            color: Theme.inkMuted
            font.pixelSize: Theme.textNote
            Accessible.ignored: true
        }
        AppText {
            width: words.width
            text: line.value
            font.weight: Theme.weightStrong
            Accessible.ignored: true
        }
        AppText {
            visible: line.advice.length > 0
            width: words.width
            text: line.advice
            font.pixelSize: Theme.textNote
            Accessible.ignored: true
        }
    }
}
