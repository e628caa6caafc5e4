// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import "balance.js" as Balance

/// A large door to a part of the screen: icon, title, a line, and at the corner an arrow or a short note.
TapPlate {
    id: control

    property string iconName
    property string line
    property string badge
    property real lineSize: Theme.textNote
    property int titleLines: 1
    property int lineLines: Theme.doorNoteLines
    property real titleSize: Theme.textHeading

    padding: Theme.isLandscape ? Theme.gap : Theme.gapMedium
    Accessible.description: control.line

    TextMetrics {
        id: lineMetrics

        font.family: Theme.fontFamily
        font.pixelSize: control.lineSize
        text: control.line
    }

    // qmllint disable deferred-property-id
    contentItem: Item {
        implicitHeight: disc.implicitHeight + Theme.gap + words.implicitHeight

        IconDisc {
            id: disc

            anchors.left: parent.left
            anchors.top: parent.top
            iconName: control.iconName
        }
        AppIcon {
            anchors.right: parent.right
            anchors.verticalCenter: disc.verticalCenter
            visible: control.badge.length === 0
            name: "chevron-right"
            color: Theme.inkMuted
        }
        LabelText {
            anchors.right: parent.right
            anchors.verticalCenter: disc.verticalCenter
            text: control.badge
            color: Theme.inkMuted
            font.pixelSize: Theme.textNote
        }
        Stack {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            spacing: 0

            FitText {
                text: control.text
                size: control.titleSize
                lines: control.titleLines
                weight: Theme.weightStrong
                lineHeight: Theme.leadingTight
                width: words.width
            }
            FitText {
                text: Balance.inTwoLines(control.line, lineMetrics.advanceWidth, words.width)
                size: control.lineSize
                lines: control.lineLines
                color: Theme.inkMuted
                lineHeight: Theme.leadingTight
                width: words.width
            }
        }
    }
}
