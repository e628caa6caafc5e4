// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// All controls in all states, for whoever designs or checks the screen; no visitor gets here. Drawn as on a totem.
Window {
    id: window

    required property AccessibilityViewModel wishes
    /// Of all icons there are.
    required property list<string> iconNames
    /// What the whole of it takes, without scrolling.
    readonly property int wholeHeight: Math.ceil(look.height + page.wholeHeight)
    readonly property var states: ["rest", "pressed", "focused", "disabled"]

    width: Theme.designWidth
    height: Theme.designHeight
    color: Theme.paper
    title: "Huhang"
    visible: true

    Binding {
        target: Theme
        property: "textScale"
        value: window.wishes.textScale
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: window.wishes.highContrast
    }

    GalleryLook {
        id: look

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        wishes: window.wishes
    }
    PageScroll {
        id: page

        readonly property real wholeHeight: page.topMargin + page.column.implicitHeight + page.bottomMargin

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: look.bottom
        anchors.bottom: parent.bottom

        GalleryColours {
            width: page.column.width
        }
        GalleryType {
            width: page.column.width
        }
        GalleryButtons {
            states: window.states
            width: page.column.width
        }
        GalleryChoices {
            states: window.states
            width: page.column.width
        }
        GalleryCards {
            states: window.states
            width: page.column.width
        }
        GalleryNotes {
            width: page.column.width
        }
        GallerySigns {
            iconNames: window.iconNames
            width: page.column.width
        }
    }
}
