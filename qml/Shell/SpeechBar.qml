// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// While a page is read aloud: where in it, pause, once more, and slower.
Rectangle {
    id: bar

    required property SpeechViewModel speech
    readonly property bool isUnable: bar.speech.state === SpeechViewModel.Unable
    readonly property string spoken: ""

    LiveRegion {
        words: bar.isUnable ? bar.speech.statusText : ""
    }

    implicitHeight: Theme.lineBarHeight
    color: Theme.accentSoft

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
            name: "speaker"
            size: Theme.barIconSize
            color: Theme.accentStrong
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        AppText {
            text: bar.speech.statusText
            font.pixelSize: bar.isUnable ? Theme.textBar : Theme.textBarSmall
            font.weight: Theme.weightStrong
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textLeast
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
        }
        LineButton {
            objectName: "speechPause"
            visible: !bar.isUnable
            //: Buttons while a page is read aloud. At most 8 characters.
            text: bar.speech.state === SpeechViewModel.Paused ? qsTr("继续") : qsTr("暂停")
            onClicked: bar.speech.togglePause()
        }
        LineButton {
            objectName: "speechReplay"
            visible: !bar.isUnable
            //: Button: the paragraph once more. At most 8 characters.
            text: qsTr("重听")
            onClicked: bar.speech.replay()
        }
        LineButton {
            objectName: "speechSlower"
            visible: !bar.isUnable
            //: Buttons: read slowly, and as usual again. At most 8 characters.
            text: bar.speech.isSlow ? qsTr("原速") : qsTr("慢一点")
            onClicked: bar.speech.isSlow = !bar.speech.isSlow
        }
    }
}
