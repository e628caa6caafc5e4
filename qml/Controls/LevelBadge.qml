// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// A risk level as issued: word, icon and colour together. `levelKey` is a key of one of the two official scales, or
/// historic, expired, none, which carry no level colour.
Rectangle {
    id: badge

    required property string levelKey
    required property string levelText
    property real size: Theme.discSizeSmall

    readonly property var looks: ({
            "blue": [Theme.levelBlue, "info", Theme.inkOnDarkLevel],
            "yellow": [Theme.levelYellow, "bell", Theme.inkOnLightLevel],
            "orange": [Theme.levelOrange, "warning", Theme.inkOnLightLevel],
            "red": [Theme.levelRed, "cross-circle", Theme.inkOnDarkLevel],
            "caution": [Theme.levelCaution, "info", Theme.inkOnDarkLevel],
            "reconsider": [Theme.levelReconsider, "warning", Theme.inkOnDarkLevel],
            "avoid": [Theme.levelAvoid, "cross-circle", Theme.inkOnDarkLevel]
        })
    readonly property var look: badge.looks[badge.levelKey] ?? [Theme.sand, "clock", Theme.ink]

    implicitWidth: disc.width + Math.ceil(metrics.advanceWidth) + Theme.gapSmall + Theme.gap
    implicitHeight: Math.max(disc.height, word.height + Theme.gapTiny)
    radius: Theme.radiusRound
    color: Theme.surface
    border.width: Theme.lineWidthStrong
    // On black the dark levels need a line that is seen.
    border.color: Theme.highContrast ? Theme.ink : badge.look[0]

    // Not of the text itself, whose width follows the badge's.
    TextMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.weight: Theme.weightStrong
        font.pixelSize: Theme.textBody
        text: badge.levelText
    }
    IconDisc {
        id: disc

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        size: badge.size
        color: badge.look[0]
        iconName: badge.look[1]
        iconColor: badge.look[2]
    }
    AppText {
        id: word

        anchors.left: disc.right
        anchors.leftMargin: Theme.gapSmall
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: badge.levelText
        font.weight: Theme.weightStrong
    }
}
