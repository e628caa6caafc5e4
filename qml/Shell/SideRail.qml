// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Left edge of a wide screen: what this is, the way back, the language, and the emergency button at the bottom.
Rectangle {
    id: rail

    required property AppViewModel app

    implicitWidth: Theme.railWidth
    color: Theme.surface

    Rectangle {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Theme.lineWidth
        color: Theme.line
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        spacing: Theme.gapSmall

        Brand {}
        AppText {
            id: title

            visible: rail.app.navigation.page !== NavigationViewModel.Home
            text: rail.app.navigation.pageTitle
            color: Theme.inkMuted
            maximumLineCount: Theme.rowNoteLines
            elide: Text.ElideRight
            // The page has it too, in full.
            opacity: title.truncated ? 0 : 1
            Layout.fillWidth: true
        }
        WayButtons {
            app: rail.app
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
        }
        Item {
            Layout.fillHeight: true
        }
        LanguageButton {
            app: rail.app
            Layout.fillWidth: true
        }
        AccessibilityButton {
            app: rail.app
            Layout.fillWidth: true
        }
        EmergencyButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            onClicked: rail.app.navigation.open(NavigationViewModel.Emergency)
        }
    }
}
