// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// A country's name, the numbers to call there, and the card to take along.
ColumnLayout {
    id: lead

    required property CountryViewModel country

    signal takeawayChosen

    spacing: Theme.gap

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        AppHeading {
            words: lead.country.name
            font.pixelSize: Theme.textHero
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textTitle
            Layout.fillWidth: true
        }
        AppText {
            //: Under a country's name. %1 is its name in the other language, %2 its continent.
            text: qsTr("%1 · %2").arg(lead.country.otherName).arg(lead.country.continentName)
            color: Theme.inkMuted
            font.pixelSize: Theme.textLead
            Layout.fillWidth: true
        }
    }
    RowLayout {
        visible: lead.country.localTimeText.length > 0
        spacing: Theme.gapTiny

        AppIcon {
            name: "clock"
            size: Theme.iconSizeSmall
            color: Theme.accentStrong
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        AppText {
            text: lead.country.localTimeText
            Layout.fillWidth: true
        }
    }
    Callout {
        visible: lead.country.isFallbackLanguage
        text: lead.country.fallbackNote
        iconName: "language"
        Layout.fillWidth: true
    }
    SectionHeading {
        //: Heading over a country's police, ambulance and fire numbers.
        text: qsTr("当地紧急电话")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
    }
    NumberGrid {
        visible: lead.country.hasEmergency
        numbers: lead.country.emergency
        Layout.fillWidth: true
    }
    AppText {
        visible: !lead.country.hasEmergency
        //: Honest note where no emergency number is known.
        text: qsTr("这里没有核实过的紧急电话。到达后请向酒店或当地人确认，也可以打 +86-10-12308。")
        font.pixelSize: Theme.textLead
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "takeawayButton"
        kind: AppButton.Primary
        iconName: "qr"
        text: qsTr("把这些电话存进手机")
        Layout.fillWidth: true
        onClicked: lead.takeawayChosen()
    }
}
