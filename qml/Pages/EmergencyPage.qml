// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Whom to call now: the hotline so large that one can read it while running, then what to do and to say.
Panes {
    id: page

    required property EmergencyViewModel emergency

    signal takeawayChosen(string code)
    signal countriesChosen

    leadShare: Theme.hotlineShare

    lead: ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        HotlinePlate {
            emergency: page.emergency
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "takeawayButton"
            kind: AppButton.Primary
            iconName: "qr"
            text: qsTr("把求助电话存进手机")
            Layout.fillWidth: true
            onClicked: page.takeawayChosen(page.emergency.countryCode)
        }
    }
    body: EmergencyBody {
        Layout.fillWidth: true
        emergency: page.emergency
        onCountriesChosen: page.countriesChosen()
    }
}
