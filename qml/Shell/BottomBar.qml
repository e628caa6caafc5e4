// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Lower edge of a totem, where everybody can reach: the way buttons and the emergency button.
Rectangle {
    id: bar

    required property AppViewModel app
    required property Item page
    readonly property string spoken: ""

    implicitHeight: Theme.bottomBarHeight
    color: Theme.paper

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Theme.lineWidth
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.isHandheld ? Theme.gapSmall : Theme.pageMargin
        anchors.rightMargin: Theme.isHandheld ? Theme.gapSmall : Theme.pageMargin
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        spacing: Theme.isHandheld ? Theme.gapTiny : Theme.gapSmall
        layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

        AccessibilityButton {
            app: bar.app
            Layout.fillHeight: true
        }
        ReadAloudButton {
            // Elsewhere it stands above the page, out of reach here.
            visible: Theme.isLowReach && bar.app.speech.isOffered
            app: bar.app
            page: bar.page
            isShort: true
            Layout.fillHeight: true
        }
        WayButtons {
            app: bar.app
            Layout.fillHeight: true
        }
        EmergencyButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: bar.app.navigation.open(NavigationViewModel.Emergency)
        }
    }
}
