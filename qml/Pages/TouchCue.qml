// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls

/// 轻触屏幕 with a calm pulse; without motion it simply stands there.
RowLayout {
    id: cue

    spacing: Theme.gap

    Item {
        Layout.preferredWidth: Theme.discSize
        Layout.preferredHeight: Theme.discSize

        Rectangle {
            id: pulse

            anchors.fill: parent
            radius: Theme.radiusRound
            color: Theme.accentSoft
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.stepSize
            height: Theme.stepSize
            radius: Theme.radiusRound
            color: Theme.accent
        }
        SequentialAnimation {
            running: !Theme.reduceMotion && cue.visible
            loops: Animation.Infinite

            OpacityAnimator {
                target: pulse
                from: 1
                to: 0
                duration: Theme.durationPulse
                easing.type: Easing.InOutSine
            }
            OpacityAnimator {
                target: pulse
                from: 0
                to: 1
                duration: Theme.durationPulse
                easing.type: Easing.InOutSine
            }
        }
    }
    ColumnLayout {
        spacing: 0

        AppText {
            //: Large invitation on the attract screen.
            text: qsTr("轻触屏幕")
            font.pixelSize: Theme.textHeading
            font.weight: Theme.weightStrong
            lineHeight: Theme.leadingTight
            Layout.fillWidth: true
        }
        BalancedText {
            //: Under "touch the screen". No account, no network needed.
            words: qsTr("指南、电话、各国须知，一分钟找到")
            color: Theme.inkMuted
            Layout.fillWidth: true
        }
    }
}
