// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// First steps, the numbers of the chosen country, and what to say on the telephone.
ColumnLayout {
    id: body

    required property EmergencyViewModel emergency

    signal countriesChosen

    spacing: Theme.gapHuge

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        SectionHeading {
            //: Heading over the first steps in an emergency.
            text: qsTr("先做这几步")
            Layout.fillWidth: true
        }
        Repeater {
            model: body.emergency.steps

            StepRow {
                required property int index
                required property string modelData

                number: index + 1
                text: modelData
                Layout.fillWidth: true
            }
        }
    }
    ColumnLayout {
        visible: body.emergency.hasCountry
        spacing: Theme.gap
        Layout.fillWidth: true

        SectionHeading {
            //: Heading over the chosen country's emergency numbers. %1 is the country.
            text: qsTr("%1的电话").arg(body.emergency.countryName)
            Layout.fillWidth: true
        }
        NumberGrid {
            numbers: body.emergency.numbers
            Layout.fillWidth: true
        }
        MissionList {
            missions: body.emergency.missions
            Layout.fillWidth: true
        }
    }
    AppButton {
        objectName: "chooseCountryButton"
        iconName: "globe"
        //: Button on the emergency page: choose a country to see its police and ambulance numbers.
        text: body.emergency.hasCountry ? qsTr("换一个国家") : qsTr("查当地报警、急救电话")
        Layout.fillWidth: true
        onClicked: body.countriesChosen()
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        SectionHeading {
            //: Heading over what to have ready to say on the telephone.
            text: qsTr("电话里说清楚")
            Layout.fillWidth: true
        }
        Repeater {
            model: body.emergency.wording

            StepRow {
                required property string modelData

                text: modelData
                Layout.fillWidth: true
            }
        }
    }
}
