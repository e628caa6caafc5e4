// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Controls
import Huhang.ViewModels

/// Large text, strong contrast, reach: at the same place on every page.
BarButton {
    id: control

    required property AppViewModel app

    objectName: "accessibilityButton"
    iconName: "accessibility"
    //: Button: large text, strong contrast and so on. At most 8 characters.
    text: qsTr("无障碍")
    onClicked: control.app.panel = AppViewModel.Accessibility
}
