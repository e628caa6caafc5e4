// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// A country's name, the numbers to call there, and the card to take along.
Stack {
    id: lead

    required property CountryViewModel country

    signal takeawayChosen

    spacing: Theme.gap

    Stack {
        id: column

        spacing: 0
        width: lead.width

        AppHeading {
            // Within reach the head over the page says it.
            visible: !Theme.isLowReach
            words: lead.country.name
            font.pixelSize: Theme.textHero
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textTitle
            width: column.width
        }
        AppText {
            //: Under a country's name. %1 is its name in the other language, %2 its continent.
            text: qsTr("%1 · %2").arg(lead.country.otherName).arg(lead.country.continentName)
            color: Theme.inkMuted
            font.pixelSize: Theme.textLead
            width: column.width
        }
        AppText {
            visible: text.length > 0
            text: lead.country.capitalText
            color: Theme.inkMuted
            font.pixelSize: Theme.textLead
            width: column.width
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
        width: lead.width
    }
    SectionHeading {
        // The numbers say what they are; on a strip they matter more than their heading.
        visible: !Theme.isStrip
        //: Heading over a country's police, ambulance and fire numbers.
        text: qsTr("当地紧急电话")
        width: lead.width
        topMargin: Theme.gap
    }
    NumberGrid {
        visible: lead.country.hasEmergency
        numbers: lead.country.emergency
        width: lead.width
    }
    AppText {
        visible: !lead.country.hasEmergency
        //: Honest note where no emergency number is known.
        text: qsTr("这里没有核实过的紧急电话。到达后请向酒店或当地人确认，也可以打 +86-10-12308。")
        font.pixelSize: Theme.textLead
        width: lead.width
    }
    AppButton {
        objectName: "takeawayButton"
        kind: AppButton.Primary
        iconName: "qr"
        text: qsTr("把这些电话存进手机")
        width: lead.width
        onClicked: lead.takeawayChosen()
    }
}
