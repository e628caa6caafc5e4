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

    /// There is room for a sign before the label.
    property bool isWide: true

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
            visible: plate.isWide
            name: plate.iconName
            color: Theme.accentStrong
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        FitText {
            text: plate.label
            size: Theme.textBody
            // A single word is not broken, and large letters leave a wide plate no room for a second line.
            lines: plate.label.includes(" ") && !(Theme.isLargeText && (plate.isWide || Theme.isStrip)) ? 1 + 1 : 1
            color: Theme.inkMuted
            lineHeight: Theme.leadingTight
            bottomPadding: 0
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

        FitText {
            words: plate.numbers
            size: Theme.textTitle
            // Several numbers for one service may stand below each other.
            lines: Math.min(Theme.mostNumberLines, plate.numbers.match(/[0-9]+/g)?.length ?? 1)
            filling: Theme.numberFilling
            weight: Theme.weightStrong
            lineHeight: Theme.leadingTight
            bottomPadding: 0
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
