// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls

/// Doors, cards and rows that lead to a page.
GallerySection {
    id: section

    required property var states

    title: "Cards and rows"

    Repeater {
        model: section.states

        StateSample {
            required property string modelData

            stateName: modelData
            control: DoorTile {
                iconName: "book"
                text: "遇事怎么办"
                line: "护照丢了、被抢、出车祸，一步步怎么办"
                width: Theme.galleryWideWidth
                height: Math.max(Theme.tileHeight, implicitHeight)
            }
        }
    }
    Repeater {
        model: section.states

        StateSample {
            required property string modelData

            stateName: modelData
            control: PictureCard {
                iconName: "passport"
                text: "护照丢了怎么办"
                note: "约 2 分钟"
                width: Theme.galleryWideWidth
                height: Theme.guideCardHeight
            }
        }
    }
    Repeater {
        model: section.states

        StateSample {
            required property string modelData

            stateName: modelData
            control: ListRow {
                letter: "T"
                text: "泰国"
                note: "Thailand"
                width: Theme.galleryWideWidth
            }
        }
    }
}
