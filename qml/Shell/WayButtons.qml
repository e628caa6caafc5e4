// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Back and home.
GridLayout {
    id: way

    required property NavigationViewModel navigation

    columns: Theme.isLandscape ? 1 : 1 + 1
    columnSpacing: Theme.gapSmall
    rowSpacing: Theme.gapSmall
    visible: way.navigation.canGoBack

    AppButton {
        objectName: "backButton"
        horizontalPadding: Theme.gap
        iconName: "back"
        //: Button: one page back. At most 8 characters.
        text: qsTr("返回")
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.isLandscape
        onClicked: way.navigation.back()
    }
    AppButton {
        objectName: "homeButton"
        horizontalPadding: Theme.gap
        iconName: "home"
        //: Button: to the first page. At most 8 characters.
        text: qsTr("首页")
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.isLandscape
        onClicked: way.navigation.home()
    }
}
