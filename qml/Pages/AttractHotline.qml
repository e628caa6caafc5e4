// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls

/// The number to remember, in the place of the invitation to touch on a screen that only plays.
Rectangle {
    id: plate

    objectName: "attractHotline"
    implicitHeight: Math.max(Theme.touchCueHeight, lines.implicitHeight + Theme.gap + Theme.gap)
    radius: Theme.radius
    color: Theme.ink

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapMedium
        anchors.rightMargin: Theme.gapMedium
        spacing: Theme.gapMedium

        IconDisc {
            size: Theme.discSize
            color: Theme.danger
            iconName: "phone"
            iconColor: Theme.inkOnDark
        }
        Stack {
            id: lines

            spacing: 0
            Layout.fillWidth: true

            FitText {
                //: Over the hotline's number on a screen that nobody can touch. At most 36 characters.
                text: qsTr("全球领事保护热线，24 小时")
                size: Theme.textLead
                color: Theme.inkMutedOnDark
                lineHeight: Theme.leadingTight
                width: lines.width
            }
            FitText {
                text: "+86-10-12308"
                size: Theme.textTitle
                weight: Theme.weightStrong
                color: Theme.inkOnDark
                lineHeight: Theme.leadingTight
                width: lines.width
            }
        }
    }
}
