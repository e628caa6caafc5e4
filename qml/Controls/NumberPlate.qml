// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// A telephone number to be read from two metres away.
Plate {
    id: plate

    property string iconName
    property string label
    property string numbers
    property string note

    implicitHeight: head.implicitHeight + column.implicitHeight + Theme.gapTiny + Theme.gap + Theme.gap
    implicitWidth: Theme.numberPlateWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: plate.label + " " + plate.numbers
    Accessible.description: plate.note

    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        AppIcon {
            name: plate.iconName
            color: Theme.accentStrong
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        FitText {
            text: plate.label
            size: Theme.textBody
            // A single word is not broken.
            lines: plate.label.includes(" ") ? Theme.cardTitleLines : 1
            color: Theme.inkMuted
            lineHeight: Theme.leadingTight
            Layout.fillWidth: true
        }
    }
    // The numbers of a row stand on one line, however many lines their labels have.
    Stack {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        spacing: Theme.gapTiny

        LabelText {
            text: plate.numbers
            font.pixelSize: Theme.textTitle
            font.weight: Theme.weightStrong
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textLead
            wrapMode: Text.NoWrap
            lineHeight: Theme.leadingTight
            horizontalAlignment: Text.AlignLeft
            width: column.width
        }
        LabelText {
            visible: plate.note.length > 0
            text: plate.note
            color: Theme.inkMuted
            font.pixelSize: Theme.textNote
            width: column.width
        }
    }
}
