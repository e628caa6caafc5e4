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

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gap
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: control.text

    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        radius: control.corner
        color: control.down ? control.fillDown : control.fill
        border.width: Theme.lineWidth
        border.color: control.down ? control.outlineDown : control.outline

        FocusRing {
            control: control
            corner: control.corner
        }
    }
}
