// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// One answer to choose. After the answer it shows by word, icon and colour what it was.
TapPlate {
    id: control

    property string letter
    property string verdict
    property bool isRight: false
    property bool isWrong: false
    property bool isDimmed: false
    property bool isOpen: true

    readonly property string verdictIcon: control.isRight ? "check" : "cross"

    implicitHeight: Math.max(Theme.optionHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapSmall
    enabled: control.isOpen
    fill: control.isRight ? Theme.accentSoft : control.isWrong ? Theme.dangerSoft : Theme.surface
    outline: control.isRight ? Theme.accent : control.isWrong ? Theme.danger : Theme.line
    // Also when it can be chosen no more, it can be read.
    Accessible.ignored: false
    Accessible.description: control.verdict

    // qmllint disable deferred-property-id
    contentItem: RowLayout {
        spacing: Theme.gap
        opacity: control.isDimmed ? Theme.dimmedText : 1

        Rectangle {
            radius: Theme.radiusRound
            color: control.isRight ? Theme.accent : control.isWrong ? Theme.danger : Theme.accentSoft
            Layout.preferredWidth: Theme.stepSize
            Layout.preferredHeight: Theme.stepSize

            LabelText {
                anchors.centerIn: parent
                visible: !control.isRight && !control.isWrong
                text: control.letter
                color: Theme.accentStrong
                font.pixelSize: Theme.textLead
                font.weight: Theme.weightStrong
            }
            AppIcon {
                anchors.centerIn: parent
                visible: control.isRight || control.isWrong
                name: control.verdictIcon
                color: Theme.inkOnDark
            }
        }
        Stack {
            id: column

            spacing: Theme.gapHair
            Layout.fillWidth: true

            LabelText {
                text: control.text
                font.pixelSize: Theme.textLead
                width: column.width
            }
            LabelText {
                visible: control.verdict.length > 0
                text: control.verdict
                font.pixelSize: Theme.textNote
                font.weight: Theme.weightStrong
                width: column.width
            }
        }
    }
}
