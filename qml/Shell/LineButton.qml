// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls

/// A word to tap in a bar of one line.
TapPlate {
    id: control

    padding: Theme.gapTiny
    corner: Theme.radiusMedium
    outline: Theme.lineStrong
    Layout.fillWidth: true
    Layout.preferredWidth: Math.max(Theme.barButtonWidth, control.implicitWidth)
    Layout.maximumWidth: Theme.barButtonWidth + Theme.barButtonWidth
    Layout.preferredHeight: Theme.touchTarget

    contentItem: LabelText {
        text: control.text
        color: control.isFlat ? Theme.inkMuted : Theme.ink
        font.pixelSize: Theme.textBar
        font.weight: control.isFlat ? Theme.weightRegular : Theme.weightStrong
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textLeast
        lineHeight: Theme.leadingTight
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
