// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls

/// One area of a notice and its level, as issued.
Plate {
    id: row

    required property string name
    required property string levelText
    required property string levelKey

    radius: Theme.radiusMedium
    implicitHeight: content.implicitHeight + Theme.gap + Theme.gap

    Stack {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        AppText {
            text: row.name
            font.pixelSize: Theme.textLead
            width: content.width
        }
        LevelBadge {
            levelKey: row.levelKey
            levelText: row.levelText
            anchors.left: parent.left
            width: Math.min(implicitWidth, content.width)
        }
    }
}
