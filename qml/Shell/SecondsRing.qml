// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls

/// Seconds as the ticks of a clock that go out one by one, and as a number.
Item {
    id: ring

    property int secondsLeft: 0

    implicitWidth: Theme.ringSize
    implicitHeight: Theme.ringSize

    Repeater {
        model: Theme.ringTicks

        Item {
            id: spoke

            required property int index

            anchors.fill: parent
            rotation: spoke.index * Theme.fullTurn / Theme.ringTicks

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: parent.top
                width: Theme.tickWidth
                height: Theme.tickLength
                radius: Theme.radiusRound
                color: spoke.index < ring.secondsLeft ? Theme.accent : Theme.line
            }
        }
    }
    LabelText {
        anchors.centerIn: parent
        text: ring.secondsLeft
        font.pixelSize: Theme.textHero
        font.weight: Theme.weightStrong
    }
}
