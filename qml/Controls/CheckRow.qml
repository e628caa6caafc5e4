// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// Something to tick off: a box, what it is, and a word more.
TapPlate {
    id: control

    property bool isOn: false
    property string note

    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapSmall
    corner: Theme.radiusMedium
    fill: control.isOn ? Theme.accentSoft : Theme.surface
    outline: control.isOn ? Theme.accent : Theme.line
    checkable: true
    checked: control.isOn
    Accessible.onToggleAction: control.operate()
    // A tap asks for it; what is so, is said elsewhere.
    onToggled: control.checked = Qt.binding(() => control.isOn)
    Accessible.description: control.note

    // qmllint disable deferred-property-id
    contentItem: RowLayout {
        spacing: Theme.gap

        Rectangle {
            radius: Theme.radiusSmall
            color: control.isOn ? Theme.accent : Theme.surface
            border.width: Theme.lineWidthStrong
            border.color: control.isOn ? Theme.accent : Theme.lineStrong
            Layout.preferredWidth: Theme.discSizeTiny
            Layout.preferredHeight: Theme.discSizeTiny

            AppIcon {
                anchors.centerIn: parent
                visible: control.isOn
                name: "check"
                color: Theme.inkOnDark
                size: Theme.iconSizeSmall
            }
        }
        Stack {
            id: words

            spacing: Theme.gapHair
            Layout.fillWidth: true

            LabelText {
                text: control.text
                font.pixelSize: Theme.textLead
                font.weight: Theme.weightStrong
                lineHeight: Theme.leadingTight
                horizontalAlignment: Text.AlignLeft
                width: words.width
            }
            LabelText {
                visible: control.note.length > 0
                text: control.note
                color: Theme.inkMuted
                font.pixelSize: Theme.textNote
                horizontalAlignment: Text.AlignLeft
                width: words.width
            }
        }
    }
}
