// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls

/// The badges of both official scales, and every icon of the set by its name.
GallerySection {
    id: section

    required property var iconNames
    readonly property var levels: [["blue", "蓝色"], ["yellow", "黄色"], ["orange", "橙色"], ["red", "红色"], ["caution", "注意安全"], ["reconsider", "谨慎前往"], ["avoid", "暂勿前往"], ["historic", "历史样例"]]

    title: "Levels and icons"

    Repeater {
        model: section.levels

        LevelBadge {
            required property var modelData

            levelKey: modelData[0]
            levelText: modelData[1]
        }
    }
    Repeater {
        model: section.iconNames

        Stack {
            id: sign

            required property string modelData

            spacing: Theme.gapHair
            width: Theme.galleryIconWidth

            AppIcon {
                name: sign.modelData
                color: Theme.accentStrong
            }
            AppText {
                text: sign.modelData
                color: Theme.inkMuted
                font.pixelSize: Theme.textLeast
                width: sign.width
            }
        }
    }
}
