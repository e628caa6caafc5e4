// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// A button of the bars: its icon over a short word, or beside it on a wide screen.
TapPlate {
    id: control

    property string iconName

    implicitWidth: Theme.barButtonWidth
    horizontalPadding: Theme.isRailTall ? Theme.gap : Theme.isHandheld ? Theme.gapHair : Theme.gapTiny
    verticalPadding: Theme.gapTiny
    corner: Theme.radiusMedium
    outline: Theme.lineStrong

    // qmllint disable deferred-property-id
    contentItem: Item {
        implicitHeight: words.implicitHeight + (Theme.isRailTall ? 0 : icon.height)

        AppIcon {
            id: icon

            x: Theme.isRailTall ? (control.mirrored ? parent.width - width : 0) : (parent.width - width) * Theme.half
            y: Theme.isRailTall ? (parent.height - height) * Theme.half : (parent.height - height - words.height) * Theme.half
            name: control.iconName
            size: Theme.barIconSize
            color: control.isFlat ? Theme.inkMuted : Theme.accentStrong
        }
        LabelText {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.isRailTall ? icon.width + Theme.gapSmall : 0
            y: Theme.isRailTall ? (parent.height - height) * Theme.half : icon.y + icon.height
            text: control.text
            color: control.isFlat ? Theme.inkMuted : Theme.ink
            // The bars keep their size: a word that grows with the text would push the emergency number out.
            font.pixelSize: Theme.isRailTall ? Theme.textBar : Theme.textBarSmall
            font.weight: control.isFlat ? Theme.weightRegular : Theme.weightStrong
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textLeast
            lineHeight: Theme.leadingTight
            wrapMode: Text.NoWrap
            horizontalAlignment: Theme.isRailTall ? Text.AlignLeft : Text.AlignHCenter
        }
    }
}
