// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// A row that leads somewhere: a mark (icon or letter), a title, a second line, and an arrow.
TapPlate {
    id: control

    property string iconName
    property string letter
    property string note
    property int titleLines: 1
    property int noteLines: Theme.rowNoteLines
    default property alias extra: extras.data

    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapSmall
    corner: Theme.radiusMedium
    Accessible.description: control.note

    // qmllint disable deferred-property-id
    contentItem: RowLayout {
        spacing: Theme.gap

        LabelText {
            visible: control.letter.length > 0
            text: control.letter
            color: Theme.accentStrong
            font.pixelSize: Theme.textLead
            font.weight: Theme.weightStrong
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: Theme.iconSize
        }
        IconDisc {
            // Number, sign and large letters are too much for a telephone.
            visible: control.iconName.length > 0 && !(control.letter.length > 0 && Theme.isHandheld && Theme.isLargeText)
            iconName: control.iconName
            size: Theme.discSizeSmall
            Layout.alignment: Qt.AlignVCenter
        }
        Stack {
            id: extras

            spacing: Theme.gapHair
            Layout.fillWidth: true

            FitText {
                text: control.text
                lines: control.titleLines
                weight: Theme.weightStrong
                lineHeight: Theme.leadingTight
                width: extras.width
            }
            FitText {
                visible: control.note.length > 0
                text: control.note
                size: Theme.textNote
                lines: control.noteLines
                color: Theme.inkMuted
                lineHeight: Theme.leadingTight
                width: extras.width
            }
        }
        AppIcon {
            name: "chevron-right"
            size: Theme.iconSizeSmall
            color: Theme.inkMuted
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
    }
}
