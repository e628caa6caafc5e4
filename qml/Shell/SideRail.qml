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
    required property Item page
    readonly property string spoken: ""

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
        anchors.margins: Theme.isStrip ? Theme.gap : Theme.gapLarge
        spacing: Theme.gapSmall

        RowLayout {
            Brand {}
            Item {
                Layout.fillWidth: true
            }
            ReadAloudButton {
                visible: Theme.isStrip && rail.app.speech.isOffered
                app: rail.app
                page: rail.page
                isShort: true
            }
        }
        AppText {
            id: title

            visible: !Theme.isStrip
            text: rail.app.navigation.page === NavigationViewModel.Home ? "" : rail.app.navigation.pageTitle
            color: Theme.inkMuted
            // Like the buttons it keeps its size: one that grew would push the emergency button out.
            font.pixelSize: Theme.textBarSmall
            maximumLineCount: Theme.railTitleLines
            elide: Text.ElideRight
            // The page has it too, in full.
            opacity: title.truncated ? 0 : 1
            Layout.fillWidth: true
            // One line or two, the buttons stay where they are.
            Layout.preferredHeight: Math.ceil(Theme.railTitleLines * Theme.textBarSmall * Theme.fontLine)
        }
        WayButtons {
            app: rail.app
            Layout.fillWidth: true
            Layout.fillHeight: Theme.isStrip
            Layout.topMargin: Theme.isStrip ? 0 : Theme.gapSmall
        }
        Item {
            visible: !Theme.isStrip
            Layout.fillHeight: true
        }
        // Side by side where the rail is low.
        GridLayout {
            columns: Theme.isStrip ? 1 + 1 : 1
            columnSpacing: Theme.gapSmall
            rowSpacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.fillHeight: Theme.isStrip

            ReadAloudButton {
                visible: !Theme.isStrip && rail.app.speech.isOffered
                app: rail.app
                page: rail.page
                Layout.fillWidth: true
            }
            LanguageButton {
                app: rail.app
                Layout.fillWidth: true
                Layout.fillHeight: Theme.isStrip
            }
            AccessibilityButton {
                app: rail.app
                Layout.fillWidth: !Theme.isStrip
                Layout.fillHeight: Theme.isStrip
            }
        }
        EmergencyButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.isStrip ? 0 : Theme.gapSmall
            onClicked: rail.app.navigation.open(NavigationViewModel.Emergency)
        }
    }
}
