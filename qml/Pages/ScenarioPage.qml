// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// A story in which the visitor decides, or a self-check; at its end what came of it.
Panes {
    id: page

    required property ScenarioViewModel scenario
    readonly property string step: page.scenario.text
    // Low reach has it above the page.
    readonly property bool isToldAbove: Theme.isLowReach && !page.scenario.isEnding

    signal guideChosen(string guideId)
    signal emergencyChosen
    signal leaveChosen

    leadShare: Theme.questionShare
    spacing: Theme.questionGap
    arrival: page.scenario.chosen >= 0 ? choices.outcome : null
    onStepChanged: page.toTop()

    LiveRegion {
        words: page.scenario.chosen >= 0 && !page.scenario.isEnding ? page.scenario.consequence : (page.scenario.endingTitle + " " + page.scenario.text).trim()
    }

    lead: Stack {
        id: situation

        spacing: Theme.gap

        AppText {
            visible: text.length > 0 && !page.isToldAbove
            text: page.scenario.progressText
            color: Theme.accentStrong
            font.weight: Theme.weightStrong
            width: situation.width
        }
        ScenarioOutcome {
            visible: page.scenario.isEnding
            outcome: page.scenario.outcome
            title: page.scenario.endingTitle
            width: situation.width
        }
        AppHeading {
            visible: !page.isToldAbove
            words: page.scenario.text
            font.pixelSize: page.scenario.isEnding ? Theme.textLead : Theme.textHeading
            font.weight: page.scenario.isEnding ? Theme.weightRegular : Theme.weightStrong
            lineHeight: page.scenario.isEnding ? Theme.leadingText : Theme.leadingHeading
            width: situation.width
        }
        Callout {
            visible: text.length > 0
            text: page.scenario.fallbackNote
            iconName: "language"
            width: situation.width
        }
    }
    body: Stack {
        id: ways

        spacing: Theme.gap

        ScenarioChoices {
            id: choices

            visible: !page.scenario.isEnding
            scenario: page.scenario
            width: ways.width
        }
        ScenarioEnding {
            visible: page.scenario.isEnding
            scenario: page.scenario
            width: ways.width
            onGuideChosen: guideId => page.guideChosen(guideId)
            onEmergencyChosen: page.emergencyChosen()
            onLeaveChosen: page.leaveChosen()
        }
        AppButton {
            objectName: "scenarioBack"
            visible: page.scenario.canStepBack
            iconName: "back"
            //: Button in a story or a self-check: takes the last decision back.
            text: qsTr("改一下上一步")
            width: ways.width
            onClicked: page.scenario.stepBack()
        }
        SourcesNote {
            visible: text.length > 0 && (page.scenario.isEnding || page.scenario.chosen >= 0)
            folds: true
            text: page.scenario.sourcesText
            width: ways.width
        }
    }
}
