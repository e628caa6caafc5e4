// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls

/// The one button that is on every page: dark where everything else is light, with the only red of the screen.
TapPlate {
    id: control

    // The number stands under the word: in a rail, and where a telephone or a row of more buttons leaves no room beside it.
    readonly property bool isNarrow: Theme.isStrip || Theme.isHandheld || Theme.isLowReach
    readonly property bool isStacked: Theme.isStrip || Theme.isLowReach

    objectName: "emergencyButton"
    padding: Theme.isHandheld ? Theme.gapTiny : Theme.gapSmall
    // Two lines fill the bar: their own leading keeps them off its edges.
    verticalPadding: Theme.isLowReach ? 0 : control.padding
    leftPadding: control.padding
    rightPadding: control.isNarrow ? control.padding : Theme.gapLarge
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
        columns: Theme.isRailTall || Theme.isHandheld ? 1 : control.isStacked ? 1 + 1 : 1 + 1 + 1
        columnSpacing: control.isNarrow ? Theme.gapSmall : Theme.gap
        rowSpacing: Theme.isRailTall ? Theme.gapTiny : 0

        IconDisc {
            visible: !Theme.isHandheld
            Layout.rowSpan: control.isStacked ? 1 + 1 : 1
            size: Theme.emergencyDiscSize
            color: Theme.danger
            iconName: "phone"
            iconColor: Theme.inkOnDark
        }
        LabelText {
            text: control.text
            color: Theme.inkOnDark
            font.pixelSize: Theme.isHandheld || Theme.isLowReach ? Theme.textBarSmall : Theme.textBar
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textLeast
            wrapMode: Text.NoWrap
            font.weight: Theme.weightStrong
            lineHeight: Theme.leadingTight
            bottomPadding: 0
            horizontalAlignment: Theme.isHandheld ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
        }
        LabelText {
            text: "12308"
            color: Theme.inkOnDark
            font.pixelSize: Theme.isHandheld || Theme.isLowReach ? Theme.textBar : Theme.textBarNumber
            font.weight: Theme.weightStrong
            lineHeight: Theme.leadingTight
            bottomPadding: 0
            Layout.alignment: Theme.isHandheld ? Qt.AlignHCenter : Qt.AlignLeft
        }
    }
}
