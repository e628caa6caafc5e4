// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.ViewModels

/// Shows what a press of the switch would choose; with a line inside that is seen on any ground.
Rectangle {
    id: frame

    required property SwitchScanner scanner
    readonly property rect place: frame.scanner.frame
    readonly property real reach: Theme.focusGap + Theme.scanWidth

    visible: frame.place.width > 0
    x: frame.place.x - frame.reach
    y: frame.place.y - frame.reach
    width: frame.place.width + frame.reach + frame.reach
    height: frame.place.height + frame.reach + frame.reach
    radius: Theme.radiusMedium
    color: Theme.clear
    border.width: Theme.scanWidth
    border.color: Theme.accent

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.scanWidth
        radius: Theme.radiusSmall
        color: Theme.clear
        border.width: Theme.lineWidthStrong
        border.color: Theme.surface
    }
}
