// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// A country's name and under it at once the numbers to call there, then the card to take along.
Stack {
    id: lead

    required property CountryViewModel country

    signal takeawayChosen

    spacing: Theme.gap

    Stack {
        id: column

        spacing: 0
        width: lead.width

        FitText {
            // Within reach the head over the page says it.
            visible: !Theme.isLowReach
            text: lead.country.name
            size: Theme.textHero
            lines: Theme.isStrip ? 1 : 1 + 1
            weight: Theme.weightStrong
            lineHeight: Theme.leadingTight
            width: column.width
            Accessible.role: Accessible.Heading
            Accessible.name: lead.country.name
        }
        AppText {
            //: Under a country's name. %1 is its name in the other language, %2 its continent.
            text: qsTr("%1 · %2").arg(lead.country.otherName).arg(lead.country.continentName)
            color: Theme.inkMuted
            font.pixelSize: Theme.textLead
            width: column.width
        }
    }
    LocalNumbers {
        numbers: lead.country.emergency
        // The numbers say what they are, and matter more than their heading where there is not room for both.
        title: Theme.isStrip || Theme.isLargeText && (Theme.arePanesBeside || Theme.isLowReach) ? "" :
                   //: Heading over a country's police, ambulance and fire numbers.
                   qsTr("当地紧急电话")
        width: lead.width
        topPadding: Theme.isLandscape ? 0 : Theme.gapSmall
    }
    AppButton {
        objectName: "takeawayButton"
        kind: AppButton.Primary
        iconName: "qr"
        text: qsTr("把这些电话存进手机")
        width: lead.width
        onClicked: lead.takeawayChosen()
    }
    AppText {
        visible: text.length > 0
        text: lead.country.capitalText
        color: Theme.inkMuted
        font.pixelSize: Theme.textLead
        width: lead.width
    }
    RowLayout {
        visible: lead.country.localTimeText.length > 0
        spacing: Theme.gapTiny
        width: lead.width

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
}
