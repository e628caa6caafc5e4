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
        value: window.app.reduceMotion
    }

    FocusScope {
        id: visit

        anchors.fill: parent
        focus: window.app.phase === AppViewModel.Visiting
        visible: window.app.phase !== AppViewModel.Attract
        enabled: window.app.phase === AppViewModel.Visiting

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
            active: !Theme.isLandscape

            TopBar {
                anchors.left: visit.left
                anchors.right: visit.right
                anchors.top: visit.top
                height: Theme.topBarHeight
                app: window.app
            }
        }
        PageView {
            anchors.fill: parent
            anchors.leftMargin: Theme.isLandscape ? Theme.railWidth : 0
            anchors.topMargin: Theme.isLandscape ? 0 : Theme.topBarHeight
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
        active: window.app.phase === AppViewModel.Attract

        AttractPage {
            anchors.fill: parent
            focus: true
            attract: window.app.attract
        }
    }
    OnDemand {
        active: window.app.phase === AppViewModel.IdleWarning

        IdleWarning {
            anchors.fill: parent
            focus: true
            secondsLeft: window.app.idleSecondsLeft
            onExtended: window.app.extendVisit()
            onEnded: window.app.endVisit()
        }
    }
}
