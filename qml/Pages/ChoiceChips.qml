// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// A few choices side by side, one of them chosen.
Flow {
    id: choices

    required property ChoiceModel model
    required property string chosenId
    required property string group
    property real chipPadding: Theme.gap

    signal choiceMade(string choiceId)

    spacing: Theme.gapSmall

    Repeater {
        model: choices.model

        Chip {
            required property string choiceId
            required property string name

            horizontalPadding: choices.chipPadding
            objectName: choices.group + "-" + choiceId
            text: name
            width: Math.min(implicitWidth, choices.width)
            chosen: choices.chosenId === choiceId
            onClicked: choices.choiceMade(choiceId)
        }
    }
}
