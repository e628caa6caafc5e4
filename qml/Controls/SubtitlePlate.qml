// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// What a film says, on a plate that stands out from every picture. As large as fits into its lines.
Rectangle {
    id: plate

    property string text
    /// The width that it may take at most.
    property real room
    readonly property real lineRoom: plate.room - Theme.gap - Theme.gap
    /// A small film needs its room for itself.
    readonly property real size: Math.min(Theme.textSubtitle, plate.room * Theme.subtitleShare)
    /// With as many lines as it may have.
    readonly property real mostHeight: Theme.subtitleLines * plate.size * Theme.fontLine + Theme.gap
    readonly property real share: Math.min(1, Theme.subtitleLines * plate.lineRoom * Theme.lineFilling / Math.max(1, metrics.advanceWidth))

    visible: plate.text.length > 0
    width: Math.ceil(words.contentWidth) + Theme.gap + Theme.gap
    height: words.height + Theme.gap
    radius: Theme.radiusSmall
    color: Theme.ink

    BalancedText {
        id: words

        anchors.centerIn: parent
        objectName: "subtitle"
        width: plate.lineRoom
        words: plate.text
        color: Theme.inkOnDark
        font.pixelSize: Math.max(Theme.textLeast, Math.floor(plate.size * plate.share))
        lineHeight: Theme.leadingHeading
        horizontalAlignment: Text.AlignHCenter
    }
    TextMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Math.max(1, plate.size)
        text: plate.text
    }
}
