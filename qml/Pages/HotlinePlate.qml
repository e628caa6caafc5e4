// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The ministry's hotline, as large as the screen allows.
Rectangle {
    id: plate

    required property EmergencyViewModel emergency

    // Under a country's numbers there may be room for the hotline's alone.
    readonly property bool isTight: plate.emergency.hasCountry && (Theme.isLowReach || Theme.isLargeText && (Theme.isHandheld || Theme.isLandscape))

    implicitHeight: words.implicitHeight + Theme.gapLarge + Theme.gapLarge
    radius: Theme.radius
    color: Theme.ink
    clip: true

    Arcs {
        x: parent.width
        y: 0
        color: Theme.lineOnDark
    }
    Stack {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gapLarge
        spacing: 0

        AppHeading {
            visible: !plate.isTight
            //: Over the very large number of the Chinese foreign ministry's hotline. At most 40 characters.
            words: qsTr("需要领事帮助，请拨打")
            font.pixelSize: Theme.textLead
            color: Theme.inkMutedOnDark
            width: words.width
        }
        Repeater {
            model: plate.emergency.hotlines

            AppText {
                required property int index
                required property string display

                objectName: "hotline-" + index
                text: display
                color: Theme.inkOnDark
                font.pixelSize: index === 0 ? Theme.textHotline : Theme.textHotlineSecond
                font.weight: Theme.weightStrong
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.textLeast
                lineHeight: Theme.leadingTight
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignLeft
                width: words.width
            }
        }
        AppText {
            text: plate.emergency.hoursText
            color: Theme.inkOnDark
            font.pixelSize: Theme.textLead
            font.weight: Theme.weightStrong
            width: words.width
            topPadding: Theme.gapSmall
        }
        BalancedText {
            words: plate.emergency.hotlineNote
            color: Theme.inkMutedOnDark
            width: words.width
        }
    }
}
