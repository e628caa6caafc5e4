// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// One choice out of a few that stand side by side; the chosen one is filled and ticked for a screen reader.
TapPlate {
    id: control

    // Not "checked": a tap would toggle that, and end the binding to what is chosen.
    property bool chosen: false

    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapTiny
    corner: Theme.radiusRound
    fill: control.chosen ? Theme.accent : Theme.surface
    fillDown: control.chosen ? Theme.accentStrong : Theme.accentSoft
    outline: control.chosen ? Theme.accent : Theme.line
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: control.chosen

    contentItem: AppText {
        text: control.text
        color: control.chosen ? Theme.inkOnDark : Theme.ink
        font.weight: control.chosen ? Theme.weightStrong : Theme.weightRegular
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textLeast
        wrapMode: Text.NoWrap
    }
}
