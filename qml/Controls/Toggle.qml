// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// Something that is on or off: what it is, what it does, and its state as a knob and a word.
TapPlate {
    id: control

    property bool isOn: false
    property string note

    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapSmall
    corner: Theme.radiusMedium
    checkable: true
    checked: control.isOn
    Accessible.onToggleAction: control.operate()
    // A tap asks for it; what is so, is said elsewhere.
    onToggled: control.checked = Qt.binding(() => control.isOn)
    Accessible.description: control.note

    // qmllint disable deferred-property-id
    contentItem: RowLayout {
        spacing: Theme.gap

        Stack {
            id: words

            spacing: 0
            Layout.fillWidth: true

            LabelText {
                text: control.text
                font.pixelSize: Theme.textLead
                font.weight: Theme.weightStrong
                lineHeight: Theme.leadingTight
                width: words.width
            }
            LabelText {
                // Large letters leave a low screen room for what it is, and for more of the settings.
                visible: !(Theme.isLandscape && Theme.isLargeText)
                text: control.note
                color: Theme.inkMuted
                font.pixelSize: Theme.textNote
                lineHeight: Theme.leadingTight
                width: words.width
            }
        }
        LabelText {
            //: State of a setting. At most 3 characters.
            text: control.isOn ? qsTr("开") : qsTr("关")
            font.pixelSize: Theme.textNote
            font.weight: Theme.weightStrong
            wrapMode: Text.NoWrap
        }
        Rectangle {
            radius: Theme.radiusRound
            color: control.isOn ? Theme.accent : Theme.surface
            border.width: Theme.lineWidthStrong
            border.color: control.isOn ? Theme.accent : Theme.lineStrong
            Layout.preferredWidth: Theme.switchWidth
            Layout.preferredHeight: Theme.switchHeight

            Rectangle {
                readonly property real inset: (Theme.switchHeight - Theme.knobSize) * Theme.half

                x: control.isOn !== control.mirrored ? parent.width - width - inset : inset
                y: inset
                width: Theme.knobSize
                height: Theme.knobSize
                radius: Theme.radiusRound
                color: control.isOn ? Theme.inkOnDark : Theme.lineStrong
            }
        }
    }
}
