// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme

/// Every pair of colours that text or a sign is drawn in.
GallerySection {
    id: section

    title: "Colours and their contrast"

    ColourPairs {
        id: pairs
    }
    Repeater {
        model: pairs.all

        ColourSample {
            required property var modelData

            ink: modelData[0]
            ground: modelData[1]
            least: modelData[1 + 1]
            width: Theme.gallerySampleWidth
        }
    }
}
