// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Huhang.Theme

/// Shows where the keyboard or a switch is. Goes into a control's background.
Rectangle {
    id: ring

    required property T.Control control
    property real corner: Theme.radius

    anchors.fill: parent
    anchors.margins: -(Theme.focusGap + Theme.focusWidth)
    visible: ring.control.visualFocus
    radius: ring.corner + Theme.focusGap + Theme.focusWidth
    color: Theme.clear
    border.width: Theme.focusWidth
    border.color: Theme.accent
}
