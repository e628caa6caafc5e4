// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Whom to call now: the hotline so large that one can read it while running, then what to do and to say. Where a country
/// was chosen its own numbers come first, for who is hurt or robbed needs them first; the hotline is beside or under them.
Panes {
    id: page

    required property EmergencyViewModel emergency

    signal takeawayChosen(string code)
    signal countriesChosen
    signal guideChosen(string guideId)

    leadShare: page.emergency.hasCountry ? Theme.leadShare : Theme.hotlineShare

    lead: Stack {
        id: hotline

        spacing: Theme.gap

        LocalNumbers {
            visible: page.emergency.hasCountry
            numbers: page.emergency.numbers
            //: Heading over the chosen country's emergency numbers. %1 is the country.
            title: qsTr("%1的电话").arg(page.emergency.countryName)
            width: hotline.width
        }
        HotlinePlate {
            visible: !page.emergency.hasCountry
            emergency: page.emergency
            width: hotline.width
        }
        AppButton {
            objectName: "takeawayButton"
            kind: AppButton.Primary
            iconName: "qr"
            visible: !Theme.arePanesBeside && !page.emergency.hasCountry
            text: qsTr("把求助电话存进手机")
            width: hotline.width
            onClicked: page.takeawayChosen(page.emergency.countryCode)
        }
        EmergencyWording {
            visible: Theme.arePanesBeside && !Theme.isStrip
            topPadding: Theme.gap
            emergency: page.emergency
            width: hotline.width
        }
    }
    body: EmergencyBody {
        emergency: page.emergency
        onTakeawayChosen: page.takeawayChosen(page.emergency.countryCode)
        onCountriesChosen: page.countriesChosen()
        onGuideChosen: guideId => page.guideChosen(guideId)
    }
}
