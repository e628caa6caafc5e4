// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Names the language of the screen, and leads to the others. Whoever cannot read the word knows the sign.
TapPlate {
    id: control

    required property AppViewModel app

    objectName: "languagesButton"
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapTiny
    // Beside other buttons of the bar it is one of them.
    corner: Theme.isStrip ? Theme.radiusMedium : Theme.radiusRound
    text: control.app.languageName
    //: Read aloud after the name of the language.
    Accessible.description: qsTr("切换语言")
    onClicked: control.app.panel = AppViewModel.Languages

    contentItem: RowLayout {
        spacing: Theme.gapTiny

        AppIcon {
            name: "language"
            size: Theme.barIconSize
            color: Theme.accentStrong
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        LabelText {
            text: control.text
            font.pixelSize: Theme.textBarSmall
            font.weight: Theme.weightStrong
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
}
