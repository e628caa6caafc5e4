// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// Rounds the corners of what lies under it by painting the surroundings over them: no clip, no layer, no effect.
Rectangle {
    id: mask

    property real corner: Theme.radius
    property color surroundings: Theme.paper
    // The ring has to reach the square corner: (√2 − 1) of the radius and a little.
    readonly property real reach: Math.ceil(mask.corner * Theme.maskShare)

    anchors.fill: parent
    anchors.margins: -mask.reach
    radius: mask.corner + mask.reach
    color: Theme.clear
    border.width: mask.reach
    border.color: mask.surroundings
}
