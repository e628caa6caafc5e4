// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The attract loop as passers-by see it, from its beginning, with a way back over it. It counts nothing.
FocusScope {
    id: page

    required property AttractViewModel attract
    required property bool hasTouch

    signal ended

    AttractPage {
        anchors.fill: parent
        objectName: "staffAttractLoop"
        attract: page.attract
        hasTouch: page.hasTouch
    }
    AppButton {
        objectName: "staffBack"
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.pageMargin
        focus: true
        iconName: "back"
        //: Button: back to the staff panel. At most 12 characters.
        text: qsTr("返回面板")
        onClicked: page.ended()
    }
}
