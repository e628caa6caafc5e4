// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// A key of the letter pad: a letter, or an icon whose name is read aloud.
TapPlate {
    id: control

    property string iconName

    padding: 0
    corner: Theme.radiusSmall
    // The keys of a row share its width, whatever is written on them.
    implicitWidth: Theme.touchTarget
    focusPolicy: Qt.TabFocus

    contentItem: Item {
        LabelText {
            anchors.centerIn: parent
            visible: control.iconName.length === 0
            text: control.text
            color: control.isFlat ? Theme.inkMuted : Theme.ink
            font.pixelSize: Theme.textLead
            font.weight: control.isFlat ? Theme.weightRegular : Theme.weightStrong
        }
        AppIcon {
            anchors.centerIn: parent
            visible: control.iconName.length > 0
            name: control.iconName
            color: control.isFlat ? Theme.inkMuted : Theme.ink
        }
    }
}
