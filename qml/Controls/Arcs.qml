// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme

/// The one ornament: quiet circles as a ship's course leaves them on a chart. Lines only.
Item {
    id: arcs

    property color color: Theme.ornament
    property real firstRadius: Theme.arcFirst
    property real step: Theme.arcStep
    property int rings: Theme.arcRings

    Repeater {
        model: arcs.rings

        Rectangle {
            required property int index

            anchors.centerIn: parent
            width: (arcs.firstRadius + index * arcs.step) + (arcs.firstRadius + index * arcs.step)
            height: width
            radius: Theme.radiusRound
            color: Theme.clear
            border.width: Theme.lineWidth
            border.color: arcs.color
        }
    }
}
