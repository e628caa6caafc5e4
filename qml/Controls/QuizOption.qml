// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// One answer to choose: alone by its letter, among others by a box, or for a place in an order. After the answer it
/// shows by word, icon and colour what it was.
TapPlate {
    id: control

    enum Form {
        Letter,
        Box,
        Place
    }

    property int form: QuizOption.Letter
    /// On the badge; of a place its number, empty while it has none.
    property string letter
    /// What it is by now, in words; shown after the answer.
    property string verdict
    property bool isOpen: true
    property bool isChosen: false
    property bool isRight: false
    /// Right, and not chosen.
    property bool isMissed: false
    property bool isWrong: false
    /// Answered otherwise, and not the right one.
    property bool isSetAside: false

    readonly property bool isBox: control.form === QuizOption.Box
    readonly property bool isPlace: control.form === QuizOption.Place
    readonly property bool isJudged: control.isRight || control.isMissed || control.isWrong
    readonly property string verdictIcon: control.isWrong ? "cross" : "check"
    readonly property color tone: control.isWrong ? Theme.danger : Theme.accent
    readonly property bool isFilled: control.isChosen || control.isRight || control.isWrong

    implicitHeight: Math.max(Theme.optionHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapSmall
    enabled: control.isOpen && control.isUsable
    isFlat: control.isSetAside || !control.isUsable
    fill: control.isWrong ? Theme.dangerSoft : control.isFilled ? Theme.accentSoft : Theme.surface
    outline: control.isJudged || control.isChosen ? control.tone : Theme.line
    Accessible.role: control.isBox ? Accessible.CheckBox : Accessible.Button
    Accessible.checkable: control.isBox
    Accessible.checked: control.isBox && control.isChosen
    // Also when it can be chosen no more, it can be read.
    Accessible.ignored: false
    Accessible.description: control.verdict

    // qmllint disable deferred-property-id
    contentItem: RowLayout {
        spacing: Theme.gap

        Rectangle {
            id: badge

            // A number says more than the sign, which stands at the other end then.
            readonly property bool showsIcon: !control.isPlace && (control.isJudged || control.isBox && control.isChosen)

            radius: control.isBox ? Theme.radiusSmall : Theme.radiusRound
            color: control.isFlat ? Theme.clear : control.isFilled ? control.tone : Theme.accentSoft
            border.width: (control.isBox || control.isPlace) && !control.isFlat ? Theme.lineWidthStrong : 0
            border.color: control.tone
            Layout.preferredWidth: Theme.stepSize
            Layout.preferredHeight: Theme.stepSize

            LabelText {
                anchors.centerIn: parent
                visible: !badge.showsIcon
                text: control.letter
                color: control.isFlat ? Theme.inkMuted : control.isFilled ? Theme.inkOnDark : Theme.accentStrong
                font.pixelSize: Theme.textLead
                font.weight: Theme.weightStrong
            }
            AppIcon {
                anchors.centerIn: parent
                visible: badge.showsIcon
                name: control.verdictIcon
                color: control.isFilled ? Theme.inkOnDark : Theme.accentStrong
            }
        }
        Stack {
            id: column

            spacing: Theme.gapHair
            Layout.fillWidth: true

            LabelText {
                text: control.text
                color: control.isFlat ? Theme.inkMuted : Theme.ink
                font.pixelSize: Theme.textLead
                horizontalAlignment: Text.AlignLeft
                width: column.width
            }
            LabelText {
                visible: !control.isOpen && control.verdict.length > 0
                text: control.verdict
                font.pixelSize: Theme.textNote
                font.weight: Theme.weightStrong
                width: column.width
            }
        }
        AppIcon {
            visible: control.isPlace && control.isJudged
            name: control.verdictIcon
            color: control.tone
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
    }
}
