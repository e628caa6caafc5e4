// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// One choice out of a few that stand side by side; the chosen one is filled and ticked for a screen reader.
TapPlate {
    id: control

    checkable: true
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapTiny
    corner: Theme.radiusRound
    fill: control.checked ? Theme.accent : Theme.surface
    fillDown: control.checked ? Theme.accentStrong : Theme.accentSoft
    outline: control.checked ? Theme.accent : Theme.line
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: control.checked

    contentItem: AppText {
        text: control.text
        color: control.checked ? Theme.inkOnDark : Theme.ink
        font.weight: control.checked ? Theme.weightStrong : Theme.weightRegular
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
}
