// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme

/// Where one is in a short sequence.
Row {
    id: dots

    property int index: 0
    property int count: 0

    spacing: Theme.gapSmall
    Accessible.ignored: true

    Repeater {
        model: dots.count

        Rectangle {
            required property int index

            width: index === dots.index ? Theme.dotLong : Theme.dotSize
            height: Theme.dotSize
            radius: Theme.radiusRound
            color: index === dots.index ? Theme.accent : Theme.line
        }
    }
}
