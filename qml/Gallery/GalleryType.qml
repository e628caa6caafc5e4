// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls

/// The sizes of type, each with its name and its height in pixels.
GallerySection {
    id: section

    title: "Type"

    Repeater {
        model: ["textHero", "textTitle", "textHeading", "textLead", "textBody", "textNote", "textBar", "textBarSmall", "textLeast"]

        AppText {
            required property string modelData

            text: "护照 Passport " + Theme[modelData] + " px · " + modelData
            font.pixelSize: Theme[modelData]
            width: section.room
        }
    }
}
