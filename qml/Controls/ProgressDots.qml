// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme

/// Where one is in a sequence. Of a long one the dots around the place are shown, smaller where it goes on.
Row {
    id: dots

    property int index: 0
    property int count: 0
    readonly property int shown: Math.min(dots.count, Theme.mostDots)
    readonly property int first: Math.max(0, Math.min(dots.count - dots.shown, dots.index - Math.floor(dots.shown * Theme.half)))

    spacing: Theme.gapSmall
    Accessible.ignored: true

    Repeater {
        model: dots.shown

        Item {
            id: place

            required property int index
            readonly property bool isHere: dots.first + place.index === dots.index
            readonly property bool goesOn: place.index === 0 && dots.first > 0 || place.index === dots.shown - 1 && dots.first + dots.shown < dots.count

            width: place.isHere ? Theme.dotLong : Theme.dotSize
            height: Theme.dotSize

            Rectangle {
                anchors.centerIn: parent
                width: place.goesOn ? Theme.gapTiny : parent.width
                height: place.goesOn ? Theme.gapTiny : parent.height
                radius: Theme.radiusRound
                color: place.isHere ? Theme.accent : Theme.line
            }
        }
    }
}
