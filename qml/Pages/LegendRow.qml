// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls

/// A level of a scale, and what it means where the scale says so.
GridLayout {
    id: row

    property string levelKey
    property string levelText
    property string meaning

    columns: Theme.isLargeText ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gapTiny

    LevelBadge {
        levelKey: row.levelKey
        levelText: row.levelText
        size: Theme.discSizeTiny
        Layout.preferredWidth: Math.max(implicitWidth, Theme.badgeWidth)
        Layout.maximumWidth: row.width
    }
    AppText {
        visible: text.length > 0
        text: row.meaning
        font.pixelSize: Theme.textNote
        Layout.fillWidth: true
    }
}
