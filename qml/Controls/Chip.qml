// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// One choice out of a few that stand side by side; the chosen one is filled and ticked for a screen reader.
TapPlate {
    id: control

    property bool chosen: false

    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapTiny
    corner: Theme.radiusRound
    fill: control.chosen ? Theme.accent : Theme.surface
    fillDown: control.chosen ? Theme.accentStrong : Theme.accentSoft
    outline: control.chosen ? Theme.accent : Theme.line
    checkable: true
    checked: control.chosen
    Accessible.onToggleAction: control.operate()
    // A tap asks for it; what is so, is said elsewhere.
    onToggled: control.checked = Qt.binding(() => control.chosen)

    contentItem: LabelText {
        text: control.text
        color: control.isFlat ? Theme.inkMuted : control.chosen ? Theme.inkOnDark : Theme.ink
        font.weight: control.chosen ? Theme.weightStrong : Theme.weightRegular
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textLeast
        wrapMode: Text.NoWrap
    }
}
