// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// Where a page's facts come from, in small print at its end; among other things behind a button, so that what was asked
/// for has the room.
Stack {
    id: note

    /// One source a line.
    property string text
    property bool folds: false
    property bool isOpen: false
    readonly property int count: note.text.split("\n").length

    spacing: Theme.gapSmall
    visible: note.text.length > 0
    onTextChanged: note.isOpen = false

    Rectangle {
        visible: !note.folds
        color: Theme.line
        width: note.width
        height: Theme.lineWidth
    }
    // In a row, which begins where one begins to read.
    Row {
        visible: note.folds
        width: note.width

        TapPlate {
            id: fold

            //: Button under an explanation: shows where it comes from. %n is the number of sources.
            readonly property string unfoldWord: qsTr("来源（%n）", "", note.count)
            //: Button over a list of sources: hides it again.
            readonly property string foldWord: qsTr("收起来源")

            objectName: "sourcesFold"
            horizontalPadding: Theme.gap
            verticalPadding: Theme.gapTiny
            corner: Theme.radiusRound
            outline: Theme.lineStrong
            text: note.isOpen ? fold.foldWord : fold.unfoldWord
            onClicked: note.isOpen = !note.isOpen

            contentItem: Row {
                spacing: Theme.gapTiny

                LabelText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: fold.text
                    color: Theme.inkMuted
                    font.pixelSize: Theme.textNote
                    wrapMode: Text.NoWrap
                }
                AppIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "chevron-right"
                    size: Theme.iconSizeSmall
                    color: Theme.inkMuted
                    rotation: note.isOpen ? -Theme.quarterTurn : Theme.quarterTurn
                }
            }
        }
    }
    AppText {
        visible: !note.folds || note.isOpen
        text: note.text
        color: Theme.inkMuted
        font.pixelSize: Theme.textNote
        width: note.width
    }
}
