// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.Pages
import Huhang.ViewModels

/// The screen: the attract loop, a visit, or the staff panel.
/// The program shows it and gives it its size.
Window {
    id: window

    required property AppViewModel app

    // The pages of a visit are read in the background once the first picture is on screen, which need not wait for them.
    property Component pages: null
    readonly property bool isVisited: window.app.phase === AppViewModel.Visiting || window.app.phase === AppViewModel.IdleWarning

    width: Theme.designWidth
    height: Theme.designHeight
    color: Theme.paper
    //: The title of the window; visitors do not see it.
    title: qsTr("领保护航")
    // Nobody in front of the screen can end the program; staff and the system do it otherwise.
    onClosing: close => close.accepted = false

    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: window.height
    }
    Binding {
        target: Theme
        property: "layoutName"
        value: window.app.layoutName
    }
    Binding {
        target: Theme
        property: "reduceMotion"
        value: window.app.accessibility.reduceMotion
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.app.accessibility.textScale
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: window.app.accessibility.highContrast
    }
    Binding {
        target: Theme
        property: "lowReach"
        value: window.app.accessibility.lowReach
    }
    Binding {
        target: Theme
        property: "leftHanded"
        value: window.app.accessibility.leftHanded
    }

    Binding {
        target: Theme
        property: "mirrored"
        value: window.app.isRightToLeft
    }
    Binding {
        target: Theme
        property: "fontFamily"
        value: window.app.fontFamily
    }
    Binding {
        target: window.app.staff
        property: "cornerSize"
        value: Theme.touchTarget
    }

    Connections {
        target: Taps

        function onTapped() {
            window.app.controlUsed();
        }
    }
    Connections {
        target: window
        // Nobody visits a screen without touch.
        enabled: !window.pages && window.app.hasTouch

        function onFrameSwapped() {
            window.pages = Qt.createComponent("Visit.qml", Component.Asynchronous, window);
        }
    }
    Loader {
        anchors.fill: parent
        active: window.isVisited || window.pages?.status === Component.Ready
        focus: window.isVisited
        visible: window.isVisited
        Component.onCompleted: setSource("Visit.qml", {
            "app": window.app
        })
    }

    OnDemand {
        active: window.app.phase === AppViewModel.Attract

        AttractPage {
            // Larger than the screen by the step, so that no edge shows.
            anchors.fill: parent
            anchors.margins: -Theme.careStep
            transform: Translate {
                x: window.app.care.shift.x * Theme.careStep
                y: window.app.care.shift.y * Theme.careStep
            }
            LayoutMirroring.enabled: Theme.mirrored
            LayoutMirroring.childrenInherit: true
            focus: true
            attract: window.app.attract
            hasTouch: window.app.hasTouch
            onPressed: window.app.noteTouch()
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.night
        opacity: window.app.care.dimming
        visible: opacity > 0 && window.app.phase === AppViewModel.Attract
    }
    Loader {
        id: staff

        anchors.fill: parent
        active: window.app.phase === AppViewModel.Staff
        Component.onCompleted: setSource("Staff.qml", {
            "app": window.app
        })
        // The visit may still hold the keyboard while this appears.
        onLoaded: (staff.item as Item).forceActiveFocus()
    }
}
