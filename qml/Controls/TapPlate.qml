// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Huhang.Theme

/// What every control that can be tapped is made from: plate, pressed state, focus ring, key operation, name.
T.AbstractButton {
    id: control

    property color fill: Theme.surface
    property color fillDown: Theme.accentSoft
    property color outline: Theme.line
    property color outlineDown: Theme.accent
    property real corner: Theme.radius
    property bool isUsable: true
    /// Without plate and outline, only its words on the page: there is nothing to be tapped. They stay as legible as before.
    property bool isFlat: !control.isUsable

    /// As a finger does it, for a screen reader or a switch. Qt 6.4 tells a screen reader what can be done with a control,
    /// and does nothing when that is asked for.
    function operate() {
        if (!control.enabled)
            return;
        control.forceActiveFocus();
        control.clicked();
    }

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gap
    focusPolicy: Qt.StrongFocus
    enabled: control.isUsable

    // For a screen reader a control of Qt 6.4 is a button or, if it is checkable, a check box, whatever else is said here.
    // It cannot be told that one is out of use, so that it is told nothing of it.
    Accessible.ignored: !control.enabled
    Accessible.name: control.text
    Accessible.onPressAction: control.operate()

    onClicked: Taps.tapped()

    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        radius: control.corner
        color: control.isFlat ? Theme.clear : control.down ? control.fillDown : control.fill
        border.width: Theme.lineWidth
        border.color: control.isFlat ? Theme.clear : control.down ? control.outlineDown : control.outline

        FocusRing {
            control: control
            corner: control.corner
        }
    }
}
