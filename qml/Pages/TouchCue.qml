// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls

/// 轻触屏幕 as the one thing to press, with a ring that spreads from the finger; without motion the ring stands still.
Rectangle {
    id: cue

    implicitHeight: Theme.touchCueHeight
    radius: Theme.radius
    color: Theme.accent

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapMedium
        anchors.rightMargin: Theme.gapMedium
        spacing: Theme.gapMedium

        Item {
            Layout.preferredWidth: Theme.touchDiscSize
            Layout.preferredHeight: Theme.touchDiscSize

            Rectangle {
                id: ring

                anchors.fill: parent
                radius: Theme.radiusRound
                color: Theme.clear
                border.width: Theme.lineWidthStrong
                border.color: Theme.inkOnDark
            }
            IconDisc {
                anchors.centerIn: parent
                size: Theme.discSize
                color: Theme.inkOnDark
                iconName: "touch"
            }
            ParallelAnimation {
                running: !Theme.reduceMotion && cue.visible
                loops: Animation.Infinite

                ScaleAnimator {
                    target: ring
                    from: Theme.pulseFrom
                    to: 1
                    duration: Theme.durationPulse
                    easing.type: Easing.OutCubic
                }
                OpacityAnimator {
                    target: ring
                    from: 1
                    to: 0
                    duration: Theme.durationPulse
                    easing.type: Easing.InCubic
                }
            }
        }
        Stack {
            id: lines

            spacing: 0
            Layout.fillWidth: true

            AppText {
                //: Large invitation on the attract screen.
                text: qsTr("轻触屏幕")
                color: Theme.inkOnDark
                font.pixelSize: Theme.isLandscape ? Theme.textLead : Theme.textHeading
                font.weight: Theme.weightStrong
                lineHeight: Theme.leadingTight
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.textNote
                wrapMode: Text.NoWrap
                width: lines.width
            }
            BalancedText {
                //: Under "touch the screen". No account, no network needed.
                words: qsTr("指南、电话、各国须知，一分钟找到")
                color: Theme.inkOnDark
                font.pixelSize: Theme.isLandscape ? Theme.textNote : Theme.textBody
                lineHeight: Theme.leadingTight
                width: lines.width
            }
        }
    }
}
