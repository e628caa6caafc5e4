// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// What a visitor sees: a page between its bars, a sheet over it, and the question whether somebody is still there.
FocusScope {
    id: visit

    required property AppViewModel app
    readonly property real scanBarHeight: visit.app.scanner.isOn ? Theme.lineBarHeight : 0

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    // A new page has the keyboard, and says so to a screen reader, wherever the finger was that opened it.
    Connections {
        target: visit.app.navigation

        function onPageChanged() {
            if (pages.enabled)
                page.forceActiveFocus();
        }
    }
    LiveRegion {
        words: visit.app.phase === AppViewModel.Visiting ? visit.app.navigation.pageTitle : ""
    }
    Binding {
        target: visit.app.scanner
        property: "scope"
        value: visit
    }

    FocusScope {
        id: pages

        readonly property bool isCovered: visit.app.panel !== AppViewModel.None
        readonly property bool isRead: visit.app.speech.state !== SpeechViewModel.Off
        readonly property real barsBelow: Theme.isLandscape ? visit.scanBarHeight : Theme.bottomBarHeight

        anchors.fill: parent
        // A rail has no height to spare.
        anchors.bottomMargin: Theme.isLandscape ? 0 : visit.scanBarHeight
        focus: visit.app.phase === AppViewModel.Visiting && !pages.isCovered
        enabled: visit.app.phase === AppViewModel.Visiting && !pages.isCovered
        onEnabledChanged: if (pages.enabled)
            pages.forceActiveFocus()

        OnDemand {
            active: Theme.isLandscape

            SideRail {
                anchors.left: pages.left
                anchors.top: pages.top
                anchors.bottom: pages.bottom
                width: Theme.railWidth
                app: visit.app
                page: pages
            }
        }
        OnDemand {
            active: !Theme.isLandscape && !Theme.isLowReach

            TopBar {
                anchors.left: pages.left
                anchors.right: pages.right
                anchors.top: pages.top
                height: Theme.topBarHeight
                app: visit.app
                page: pages
            }
        }
        OnDemand {
            active: Theme.isLowReach

            ReachHeader {
                anchors.left: pages.left
                anchors.right: pages.right
                anchors.top: pages.top
                height: pages.height * (1 - Theme.reachShare)
                app: visit.app
            }
        }
        PageView {
            id: page

            anchors.fill: parent
            anchors.leftMargin: Theme.isLandscape ? Theme.railWidth : 0
            anchors.topMargin: Theme.isLandscape ? 0 : Theme.isLowReach ? pages.height * (1 - Theme.reachShare) : Theme.topBarHeight
            anchors.bottomMargin: pages.barsBelow + (pages.isRead ? Theme.lineBarHeight : 0)
            focus: true
            app: visit.app
        }
        OnDemand {
            active: pages.isRead

            SpeechBar {
                anchors.left: pages.left
                anchors.right: pages.right
                anchors.bottom: pages.bottom
                anchors.leftMargin: Theme.isLandscape ? Theme.railWidth : 0
                anchors.bottomMargin: pages.barsBelow
                height: Theme.lineBarHeight
                speech: visit.app.speech
            }
        }
        OnDemand {
            active: !Theme.isLandscape

            BottomBar {
                anchors.left: pages.left
                anchors.right: pages.right
                anchors.bottom: pages.bottom
                height: Theme.bottomBarHeight
                app: visit.app
                page: pages
            }
        }
    }

    SpeechMark {
        speech: visit.app.speech
    }
    // What comes takes the keyboard from what it covers, which holds it still.
    OnDemand {
        active: visit.app.panel === AppViewModel.Languages
        onItemAdded: (index, item) => item.forceActiveFocus()

        LanguageSheet {
            anchors.fill: parent
            anchors.bottomMargin: visit.scanBarHeight
            focus: true
            enabled: visit.app.phase === AppViewModel.Visiting
            app: visit.app
            onClosed: visit.app.panel = AppViewModel.None
        }
    }
    OnDemand {
        active: visit.app.panel === AppViewModel.Accessibility
        onItemAdded: (index, item) => item.forceActiveFocus()

        AccessibilitySheet {
            anchors.fill: parent
            anchors.bottomMargin: visit.scanBarHeight
            focus: true
            enabled: visit.app.phase === AppViewModel.Visiting
            app: visit.app
            onClosed: visit.app.panel = AppViewModel.None
        }
    }
    OnDemand {
        active: visit.app.phase === AppViewModel.IdleWarning
        onItemAdded: (index, item) => item.forceActiveFocus()

        IdleWarning {
            anchors.fill: parent
            anchors.bottomMargin: visit.scanBarHeight
            focus: true
            secondsLeft: visit.app.idleSecondsLeft
            onExtended: visit.app.extendVisit()
            onEnded: visit.app.endVisit()
        }
    }
    OnDemand {
        active: visit.app.scanner.isOn

        ScanBar {
            anchors.left: visit.left
            anchors.right: visit.right
            anchors.bottom: visit.bottom
            anchors.leftMargin: Theme.isLandscape && pages.enabled ? Theme.railWidth : 0
            height: visit.scanBarHeight
            scanner: visit.app.scanner
            onEnded: visit.app.accessibility.scanPace = AccessibilityViewModel.Off
        }
    }
    ScanFrame {
        scanner: visit.app.scanner
    }
}
