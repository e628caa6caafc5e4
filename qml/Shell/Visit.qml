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

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    FocusScope {
        id: pages

        readonly property bool isCovered: visit.app.panel !== AppViewModel.None
        readonly property bool isRead: visit.app.speech.state !== SpeechViewModel.Off
        readonly property real barsBelow: Theme.isLandscape ? 0 : Theme.bottomBarHeight

        anchors.fill: parent
        focus: visit.app.phase === AppViewModel.Visiting && !pages.isCovered
        enabled: visit.app.phase === AppViewModel.Visiting && !pages.isCovered

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
            anchors.fill: parent
            anchors.leftMargin: Theme.isLandscape ? Theme.railWidth : 0
            anchors.topMargin: Theme.isLandscape ? 0 : Theme.isLowReach ? pages.height * (1 - Theme.reachShare) : Theme.topBarHeight
            anchors.bottomMargin: pages.barsBelow + (pages.isRead ? Theme.speechBarHeight : 0)
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
                height: Theme.speechBarHeight
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
    OnDemand {
        active: visit.app.panel === AppViewModel.Languages

        LanguageSheet {
            anchors.fill: parent
            focus: true
            enabled: visit.app.phase === AppViewModel.Visiting
            app: visit.app
            onClosed: visit.app.panel = AppViewModel.None
        }
    }
    OnDemand {
        active: visit.app.panel === AppViewModel.Accessibility

        AccessibilitySheet {
            anchors.fill: parent
            focus: true
            enabled: visit.app.phase === AppViewModel.Visiting
            app: visit.app
            onClosed: visit.app.panel = AppViewModel.None
        }
    }
    OnDemand {
        active: visit.app.phase === AppViewModel.IdleWarning

        IdleWarning {
            anchors.fill: parent
            focus: true
            secondsLeft: visit.app.idleSecondsLeft
            onExtended: visit.app.extendVisit()
            onEnded: visit.app.endVisit()
        }
    }
}
