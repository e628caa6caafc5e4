// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// An icon on a round plate.
Rectangle {
    id: disc

    property string iconName
    property color iconColor: Theme.accentStrong
    property real size: Theme.discSize

    implicitWidth: disc.size
    implicitHeight: disc.size
    radius: Theme.radiusRound
    color: Theme.accentSoft

    AppIcon {
        anchors.centerIn: parent
        name: disc.iconName
        color: disc.iconColor
        size: Math.round(disc.size * Theme.discIconShare)
    }
}
