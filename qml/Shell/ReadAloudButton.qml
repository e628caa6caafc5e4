// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Reads the page aloud, or stops: at the same place on every page, above or beside it as the language is.
TapPlate {
    id: control

    required property AppViewModel app
    required property Item page
    /// Only the sign, where there is no room for the word.
    property bool isShort: false
    readonly property bool isReading: control.app.speech.state !== SpeechViewModel.Off

    objectName: "readAloudButton"
    visible: control.app.speech.isOffered
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapTiny
    corner: Theme.radiusRound
    outline: control.isShort ? Theme.lineStrong : Theme.line
    //: Buttons: begin and end reading the page aloud. At most 8 characters.
    text: control.isReading ? qsTr("停止") : qsTr("朗读")
    onClicked: control.isReading ? control.app.speech.stop() : control.app.speech.read(control.page)

    contentItem: RowLayout {
        spacing: Theme.gapTiny

        AppIcon {
            name: control.isReading ? "close" : "speaker"
            size: Theme.barIconSize
            color: Theme.accentStrong
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        LabelText {
            visible: !control.isShort
            text: control.text
            font.pixelSize: Theme.textBarSmall
            font.weight: Theme.weightStrong
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
}
