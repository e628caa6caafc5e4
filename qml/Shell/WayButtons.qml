// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Back and home; on the first page the way out.
GridLayout {
    id: way

    required property AppViewModel app
    readonly property bool canGoBack: way.app.navigation.canGoBack

    columns: Theme.isRailTall ? 1 : 1 + 1
    columnSpacing: Theme.isHandheld ? Theme.gapTiny : Theme.gapSmall
    rowSpacing: Theme.gapSmall

    BarButton {
        objectName: "backButton"
        visible: way.canGoBack
        iconName: "back"
        //: Button: one page back. At most 8 characters.
        text: qsTr("返回")
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.isRailTall
        onClicked: way.app.navigation.back()
    }
    BarButton {
        objectName: "homeButton"
        visible: way.canGoBack
        iconName: "home"
        //: Button: to the first page. At most 8 characters.
        text: qsTr("首页")
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.isRailTall
        onClicked: way.app.navigation.home()
    }
    BarButton {
        objectName: "endVisitButton"
        visible: !way.canGoBack
        iconName: "close"
        //: Button: ends the visit and clears everything. At most 8 characters.
        text: qsTr("结束")
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.isRailTall
        onClicked: way.app.endVisit()
    }
}
