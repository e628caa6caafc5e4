// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// While the screen is operated by one switch: what to do, back to the beginning of what was scrolled, and the way out,
/// which a finger can also touch.
Rectangle {
    id: bar

    required property SwitchScanner scanner
    readonly property string spoken: ""

    signal ended

    implicitHeight: Theme.lineBarHeight
    color: Theme.accentSoft

    Binding {
        target: bar.scanner
        property: "wayOut"
        value: wayOut
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Theme.lineWidth
        color: Theme.accent
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        spacing: Theme.gapSmall
        layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

        AppIcon {
            visible: !Theme.isHandheld
            name: "touch"
            size: Theme.barIconSize
            color: Theme.accentStrong
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        AppText {
            visible: !Theme.isHandheld
            //: While a frame moves over the screen by itself: what to do when it is where one wants it. At most 16 characters.
            text: qsTr("方框到了，就按一下")
            font.pixelSize: Theme.textBarSmall
            font.weight: Theme.weightStrong
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textLeast
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
        }
        LineButton {
            objectName: "scanToTop"
            isUsable: bar.scanner.isScrolled
            //: Button: scrolls the page back to its beginning. At most 8 characters.
            text: qsTr("回到开头")
            onClicked: bar.scanner.toTop()
        }
        LineButton {
            id: wayOut

            objectName: "scanEnd"
            //: Button: the frame that moves over the screen goes away. At most 8 characters.
            text: qsTr("退出扫描")
            onClicked: bar.ended()
        }
    }
}
