// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Upper edge of a totem: what this is, where one is, and in which language.
Item {
    id: bar

    required property AppViewModel app
    required property Item page
    readonly property string spoken: ""

    implicitHeight: Theme.topBarHeight

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        spacing: Theme.gap

        Brand {}
        Rectangle {
            visible: title.visible
            opacity: title.opacity
            color: Theme.line
            Layout.preferredWidth: Theme.lineWidth
            Layout.preferredHeight: Theme.iconSize
        }
        AppText {
            id: title

            visible: bar.app.navigation.page !== NavigationViewModel.Home
            text: bar.app.navigation.pageTitle
            color: Theme.inkMuted
            font.pixelSize: Theme.textBar
            maximumLineCount: 1
            elide: Text.ElideRight
            // The page has it too, in full.
            opacity: title.truncated ? 0 : 1
            Layout.fillWidth: true
        }
        Item {
            visible: !title.visible
            Layout.fillWidth: true
        }
        ReadAloudButton {
            app: bar.app
            page: bar.page
            isShort: Theme.isHandheld
        }
        LanguageButton {
            app: bar.app
        }
    }
}
