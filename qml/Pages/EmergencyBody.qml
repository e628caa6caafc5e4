// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// First steps, the missions in the chosen country and the hotline beside its numbers, and what to say on the telephone.
Stack {
    id: body

    required property EmergencyViewModel emergency

    signal takeawayChosen
    signal countriesChosen
    signal guideChosen(string guideId)

    spacing: Theme.gapHuge

    Stack {
        id: hotline

        visible: body.emergency.hasCountry
        width: body.width

        HotlinePlate {
            emergency: body.emergency
            width: hotline.width
        }
        AppButton {
            objectName: "takeawayButton"
            kind: AppButton.Primary
            iconName: "qr"
            text: qsTr("把求助电话存进手机")
            width: hotline.width
            onClicked: body.takeawayChosen()
        }
    }
    Stack {
        id: steps

        spacing: Theme.gap
        width: body.width

        SectionHeading {
            //: Heading over the first steps in an emergency.
            text: qsTr("先做这几步")
            width: steps.width
        }
        ChoiceChips {
            visible: body.emergency.situations.count > 0
            spacing: Theme.gapTiny
            chipPadding: Theme.gapSmall
            group: "situation"
            model: body.emergency.situations
            chosenId: body.emergency.situation
            width: steps.width
            onChoiceMade: choiceId => body.emergency.situation = choiceId
        }
        Repeater {
            model: body.emergency.steps

            StepRow {
                required property int index
                required property string modelData

                number: index + 1
                text: modelData
                width: steps.width
            }
        }
        AppButton {
            objectName: "situationGuide"
            visible: body.emergency.situation.length > 0
            iconName: "book"
            //: Button under the first steps in a situation: opens the guide to it.
            text: qsTr("看完整指南")
            width: steps.width
            onClicked: body.guideChosen(body.emergency.situation)
        }
    }
    Stack {
        id: missions

        visible: body.emergency.missions.count > 0
        spacing: Theme.gap
        width: body.width

        SectionHeading {
            text: qsTr("中国使领馆")
            width: missions.width
        }
        MissionList {
            missions: body.emergency.missions
            width: missions.width
        }
    }
    AppButton {
        objectName: "chooseCountryButton"
        iconName: "globe"
        //: Button on the emergency page: choose a country to see its police and ambulance numbers.
        text: body.emergency.hasCountry ? qsTr("换一个国家") : qsTr("查当地报警、急救电话")
        width: body.width
        onClicked: body.countriesChosen()
    }
    AppButton {
        objectName: "takeawayButton"
        visible: Theme.arePanesBeside && !body.emergency.hasCountry
        kind: AppButton.Primary
        iconName: "qr"
        text: qsTr("把求助电话存进手机")
        width: body.width
        onClicked: body.takeawayChosen()
    }
    EmergencyWording {
        visible: !Theme.arePanesBeside || Theme.isStrip
        emergency: body.emergency
        width: body.width
    }
}
