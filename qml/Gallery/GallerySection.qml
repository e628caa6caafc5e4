// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls

/// A part of the gallery: its name, and samples side by side as they fit.
Stack {
    id: section

    property string title
    default property alias samples: flow.data
    readonly property alias room: flow.width

    spacing: Theme.gap

    SectionHeading {
        text: section.title
        width: section.width
    }
    Flow {
        id: flow

        spacing: Theme.gapMedium
        width: section.width
    }
}
