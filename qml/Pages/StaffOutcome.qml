// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls

/// What a button of the staff panel led to, or will lead to; a sentence each.
Rectangle {
    id: outcome

    /// A list of strings; qmllint of Qt 6.4 does not know a QStringList for one.
    required property var words
    property bool isBusy: false
    property bool isTrouble: false
    /// From 0 to 1; below 0 there is nothing to measure.
    property real progress: -1

    implicitHeight: column.height + Theme.gap + Theme.gap
    radius: Theme.radiusMedium
    color: outcome.isTrouble ? Theme.dangerSoft : outcome.isBusy ? Theme.sandSoft : Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: outcome.words.join(" ")

    Stack {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        width: outcome.width - Theme.gap - Theme.gap
        spacing: Theme.gapTiny

        ProgressBar {
            visible: outcome.progress >= 0
            width: column.width
            value: outcome.progress
        }
        Repeater {
            model: outcome.words

            AppText {
                required property string modelData

                width: column.width
                text: modelData
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
