// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import "plain.js" as Plain

/// A numbered step, or a point of a list when it has no number.
RowLayout {
    id: row

    property int number: 0
    property string text
    property int textFormat: Text.PlainText

    spacing: Theme.gap

    Rectangle {
        visible: row.number > 0
        radius: Theme.radiusRound
        color: Theme.accent
        Layout.preferredWidth: Theme.stepSize
        Layout.preferredHeight: Theme.stepSize
        Layout.alignment: Qt.AlignTop

        LabelText {
            readonly property string spoken: ""

            anchors.centerIn: parent
            text: row.number
            color: Theme.inkOnDark
            font.pixelSize: Theme.textLead
            font.weight: Theme.weightStrong
        }
    }
    Item {
        visible: row.number === 0
        Layout.preferredWidth: Theme.gap
        Layout.preferredHeight: words.lineOne
        Layout.alignment: Qt.AlignTop

        Rectangle {
            anchors.centerIn: parent
            width: Theme.bulletSize
            height: Theme.bulletSize
            radius: Theme.radiusRound
            color: Theme.accent
        }
    }
    AppText {
        id: words

        readonly property real lineOne: words.lineCount > 0 ? words.contentHeight / words.lineCount : 0

        text: row.text
        textFormat: row.textFormat
        font.pixelSize: Theme.textLead
        // The number is beside it only for the eye.
        Accessible.name: row.number > 0 ? row.number + ". " + Plain.words(words.text) : Plain.words(words.text)
        Layout.fillWidth: true
        Layout.alignment: row.number > 0 && lineCount === 1 ? Qt.AlignVCenter : Qt.AlignTop
    }
}
