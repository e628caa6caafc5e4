// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The ways on from a step, and what came of the one that was taken.
Stack {
    id: list

    required property ScenarioViewModel scenario
    readonly property alias outcome: outcome

    spacing: Theme.gapSmall

    Repeater {
        model: list.scenario.choices

        AppButton {
            required property int index
            required property string modelData

            objectName: "scenarioChoice-" + index
            text: modelData
            readonly property bool isChosen: list.scenario.chosen === index

            iconName: isChosen ? "check" : ""
            fill: isChosen ? Theme.accentSoft : Theme.surface
            outline: isChosen ? Theme.accent : Theme.lineStrong
            isUsable: list.scenario.chosen < 0
            isFlat: list.scenario.chosen >= 0 && !isChosen
            // What was not chosen leaves its room to what came of it.
            visible: !isFlat || !Theme.isSparing
            width: list.width
            onClicked: list.scenario.choose(index)
        }
    }
    Stack {
        id: outcome

        visible: list.scenario.chosen >= 0
        spacing: Theme.gapSmall
        width: list.width

        Callout {
            objectName: "scenarioConsequence"
            text: list.scenario.consequence
            width: outcome.width
        }
        AppButton {
            objectName: "scenarioNext"
            kind: AppButton.Primary
            iconName: "chevron-right"
            //: Button in a story: what happens next.
            text: qsTr("继续")
            width: outcome.width
            onClicked: list.scenario.next()
        }
    }
}
