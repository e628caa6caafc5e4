// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// How far something is; the words beside it say it too.
Rectangle {
    id: bar

    /// From 0 to 1.
    property real value: 0

    implicitHeight: Theme.dotSize
    radius: Theme.radiusRound
    color: Theme.line
    Accessible.ignored: true

    Rectangle {
        anchors.left: parent.left
        radius: Theme.radiusRound
        color: Theme.accent
        width: bar.width * bar.value
        height: bar.height
    }
}
