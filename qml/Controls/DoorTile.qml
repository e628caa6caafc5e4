// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// A large door to a part of the screen: icon, title, a line, and an arrow or a short note. A row has its words
/// beside the icon.
TapPlate {
    id: control

    property bool isRow: false

    property string iconName
    property string line
    property string badge
    property real lineSize: Theme.textNote
    property int titleLines: 1
    property int lineLines: Theme.doorNoteLines
    property real titleSize: Theme.textHeading

    padding: Theme.isLandscape ? Theme.gap : Theme.gapMedium
    Accessible.description: control.line

    // qmllint disable deferred-property-id
    contentItem: Item {
        implicitHeight: control.isRow ? Math.max(disc.implicitHeight, words.implicitHeight) : disc.implicitHeight + Theme.gap + words.implicitHeight

        IconDisc {
            id: disc

            anchors.left: parent.left
            y: control.isRow ? Math.round((parent.height - height) * Theme.half) : 0
            iconName: control.iconName
        }
        AppIcon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: disc.verticalCenter
            visible: control.isRow || control.badge.length === 0
            name: "chevron-right"
            color: Theme.inkMuted
        }
        LabelText {
            anchors.right: parent.right
            anchors.verticalCenter: disc.verticalCenter
            visible: !control.isRow
            text: control.badge
            color: Theme.inkMuted
            font.pixelSize: Theme.textNote
        }
        Stack {
            id: words

            anchors.left: control.isRow ? disc.right : parent.left
            anchors.right: control.isRow ? arrow.left : parent.right
            anchors.leftMargin: control.isRow ? Theme.gap : 0
            anchors.rightMargin: control.isRow ? Theme.gapTiny : 0
            // Titles of a row of doors stand on one line.
            y: control.isRow ? Math.round((parent.height - height) * Theme.half) : disc.height + Theme.gap
            spacing: 0

            FitText {
                visible: control.isRow && control.badge.length > 0
                text: control.badge
                size: Theme.textNote
                color: Theme.inkMuted
                lineHeight: Theme.leadingTight
                width: words.width
            }
            FitText {
                text: control.text
                size: control.titleSize
                lines: control.titleLines
                weight: Theme.weightStrong
                lineHeight: Theme.leadingTight
                width: words.width
            }
            FitText {
                words: control.line
                size: control.lineSize
                lines: control.lineLines
                color: Theme.inkMuted
                lineHeight: Theme.leadingTight
                width: words.width
            }
        }
    }
}
