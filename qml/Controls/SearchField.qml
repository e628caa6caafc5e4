// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Huhang.Theme

/// Shows what is searched for. Typed by the letter pad beside it or by a real keyboard.
T.TextField {
    id: control

    readonly property real startRoom: Theme.gap + Theme.iconSize + Theme.gapSmall
    readonly property real endRoom: clearButton.width + Theme.gapSmall

    signal cleared

    implicitWidth: Theme.searchWidth
    implicitHeight: Theme.buttonHeight
    leftPadding: Theme.mirrored ? control.endRoom : control.startRoom
    rightPadding: Theme.mirrored ? control.startRoom : control.endRoom
    horizontalAlignment: TextInput.AlignLeft
    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textLead
    placeholderTextColor: Theme.inkMuted
    selectByMouse: false
    selectionColor: Theme.accentSoft
    selectedTextColor: Theme.ink
    verticalAlignment: TextInput.AlignVCenter
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.role: Accessible.EditableText
    Accessible.name: control.placeholderText

    background: Plate {
        radius: Theme.radiusMedium
        border.color: control.activeFocus ? Theme.accent : Theme.lineStrong
        border.width: control.activeFocus ? Theme.lineWidthStrong : Theme.lineWidth
    }

    FitText {
        anchors.left: parent.left
        anchors.leftMargin: control.startRoom
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: control.length === 0 && control.preeditText.length === 0
        text: control.placeholderText
        color: control.placeholderTextColor
        size: Theme.textBody
    }
    AppIcon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        color: Theme.accentStrong
    }
    TapPlate {
        id: clearButton

        objectName: "searchClear"
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapTiny
        anchors.verticalCenter: parent.verticalCenter
        visible: control.length > 0
        padding: 0
        fill: Theme.clear
        outline: Theme.clear
        corner: Theme.radiusSmall
        //: Button in the search field that empties it. Read aloud, not shown.
        text: qsTr("清空")
        onClicked: control.cleared()

        contentItem: Item {
            AppIcon {
                anchors.centerIn: parent
                name: "close"
            }
        }
    }
}
