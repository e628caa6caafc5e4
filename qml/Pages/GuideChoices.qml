// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// A few choices side by side, one of them chosen.
Flow {
    id: choices

    required property GuideChoiceModel model
    required property string chosenId
    required property string group

    signal choiceMade(string choiceId)

    spacing: Theme.gapTiny

    Repeater {
        model: choices.model

        Chip {
            required property string choiceId
            required property string name

            horizontalPadding: Theme.gapSmall
            objectName: choices.group + "-" + choiceId
            text: name
            chosen: choices.chosenId === choiceId
            onClicked: choices.choiceMade(choiceId)
        }
    }
}
