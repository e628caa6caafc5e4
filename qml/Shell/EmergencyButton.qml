// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls

/// The one button that is on every page: dark where everything else is light, with the only red of the screen.
TapPlate {
    id: control

    objectName: "emergencyButton"
    padding: Theme.gapSmall
    rightPadding: Theme.gapLarge
    corner: Theme.radiusMedium
    fill: Theme.ink
    fillDown: Theme.inkPressed
    outline: Theme.ink
    outlineDown: Theme.ink
    //: The button to the emergency page, on every page. At most 14 characters.
    text: qsTr("紧急求助")
    //: Read aloud after "emergency".
    Accessible.description: qsTr("12308 热线和第一步怎么做")

    contentItem: GridLayout {
        columns: Theme.isLandscape ? 1 : 1 + 1 + 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapTiny

        IconDisc {
            size: Theme.emergencyDiscSize
            color: Theme.danger
            iconName: "phone"
            iconColor: Theme.inkOnDark
        }
        AppText {
            text: control.text
            color: Theme.inkOnDark
            font.pixelSize: Theme.textBar
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textLeast
            wrapMode: Text.NoWrap
            font.weight: Theme.weightStrong
            lineHeight: Theme.leadingTight
            Layout.fillWidth: true
        }
        AppText {
            text: "12308"
            color: Theme.inkOnDark
            font.pixelSize: Theme.textBarNumber
            font.weight: Theme.weightStrong
            lineHeight: Theme.leadingTight
        }
    }
}
