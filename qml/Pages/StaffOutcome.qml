// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// What the last button of the staff panel led to.
Rectangle {
    id: outcome

    required property StaffViewModel staff

    objectName: "staffOutcome"
    implicitHeight: words.height + Theme.gap + Theme.gap
    radius: Theme.radiusMedium
    color: outcome.staff.isBusy ? Theme.sandSoft : Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: outcome.staff.outcomeText

    Stack {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        width: outcome.width - Theme.gap - Theme.gap
        spacing: Theme.gapTiny

        Repeater {
            model: outcome.staff.outcome

            AppText {
                required property string modelData

                width: words.width
                text: modelData
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
