// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.Pages
import Huhang.ViewModels

/// The screen: the attract loop, or a page between its bars, and the question whether somebody is still there.
/// The program shows it and gives it its size.
Window {
    id: window

    required property AppViewModel app

    width: Theme.designWidth
    height: Theme.designHeight
    color: Theme.paper
    //: The title of the window; visitors do not see it.
    title: qsTr("领保护航")

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

    FocusScope {
        id: visit

        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true

        readonly property bool isCovered: window.app.panel !== AppViewModel.None

        anchors.fill: parent
        focus: window.app.phase === AppViewModel.Visiting && !visit.isCovered
        visible: window.app.phase !== AppViewModel.Attract
        enabled: window.app.phase === AppViewModel.Visiting && !visit.isCovered

        OnDemand {
            active: Theme.isLandscape

            SideRail {
                anchors.left: visit.left
                anchors.top: visit.top
                anchors.bottom: visit.bottom
                width: Theme.railWidth
                app: window.app
            }
        }
        OnDemand {
            active: !Theme.isLandscape && !Theme.isLowReach

            TopBar {
                anchors.left: visit.left
                anchors.right: visit.right
                anchors.top: visit.top
                height: Theme.topBarHeight
                app: window.app
            }
        }
        OnDemand {
            active: Theme.isLowReach

            ReachHeader {
                anchors.left: visit.left
                anchors.right: visit.right
                anchors.top: visit.top
                height: visit.height * (1 - Theme.reachShare)
                app: window.app
            }
        }
        PageView {
            anchors.fill: parent
            anchors.leftMargin: Theme.isLandscape ? Theme.railWidth : 0
            anchors.topMargin: Theme.isLandscape ? 0 : Theme.isLowReach ? visit.height * (1 - Theme.reachShare) : Theme.topBarHeight
            anchors.bottomMargin: Theme.isLandscape ? 0 : Theme.bottomBarHeight
            focus: true
            app: window.app
        }
        OnDemand {
            active: !Theme.isLandscape

            BottomBar {
                anchors.left: visit.left
                anchors.right: visit.right
                anchors.bottom: visit.bottom
                height: Theme.bottomBarHeight
                app: window.app
            }
        }
    }

    OnDemand {
        active: window.app.panel === AppViewModel.Languages

        LanguageSheet {
            anchors.fill: parent
            LayoutMirroring.enabled: Theme.mirrored
            LayoutMirroring.childrenInherit: true
            focus: true
            enabled: window.app.phase === AppViewModel.Visiting
            app: window.app
            onClosed: window.app.panel = AppViewModel.None
        }
    }
    OnDemand {
        active: window.app.panel === AppViewModel.Accessibility

        AccessibilitySheet {
            anchors.fill: parent
            LayoutMirroring.enabled: Theme.mirrored
            LayoutMirroring.childrenInherit: true
            focus: true
            enabled: window.app.phase === AppViewModel.Visiting
            app: window.app
            onClosed: window.app.panel = AppViewModel.None
        }
    }
    OnDemand {
        active: window.app.phase === AppViewModel.Attract

        AttractPage {
            anchors.fill: parent
            LayoutMirroring.enabled: Theme.mirrored
            LayoutMirroring.childrenInherit: true
            focus: true
            attract: window.app.attract
        }
    }
    OnDemand {
        active: window.app.phase === AppViewModel.IdleWarning

        IdleWarning {
            anchors.fill: parent
            LayoutMirroring.enabled: Theme.mirrored
            LayoutMirroring.childrenInherit: true
            focus: true
            secondsLeft: window.app.idleSecondsLeft
            onExtended: window.app.extendVisit()
            onEnded: window.app.endVisit()
        }
    }
}
