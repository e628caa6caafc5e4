// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// In which look the gallery is seen.
Item {
    id: look

    required property AccessibilityViewModel wishes

    implicitHeight: row.implicitHeight + Theme.gap + Theme.gap

    Flow {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        spacing: Theme.gapSmall

        Repeater {
            model: [[AccessibilityViewModel.Standard, "100 %"], [AccessibilityViewModel.Large, "140 %"], [AccessibilityViewModel.Largest, "200 %"]]

            Chip {
                required property var modelData

                objectName: "galleryText-" + modelData[0]
                text: modelData[1]
                chosen: look.wishes.textSize === modelData[0]
                onClicked: look.wishes.textSize = modelData[0]
            }
        }
        Chip {
            objectName: "galleryContrast"
            text: "high contrast"
            chosen: look.wishes.highContrast
            onClicked: look.wishes.highContrast = !look.wishes.highContrast
        }
    }
}
