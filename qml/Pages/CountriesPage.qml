// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Finds a country by letters or by continent. On a totem the keys are below the list, in reach.
Item {
    id: page

    required property CountryListModel countries

    // Within reach keys and rows need all there is.
    readonly property real edge: Theme.isLandscape ? Theme.pageMargin : Theme.isLowReach ? Theme.gapSmall : Theme.gap

    signal countryChosen(string code)
    signal emergencyChosen

    LiveRegion {
        words: page.countries.resultText
    }
    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        anchors.topMargin: page.edge
        anchors.bottomMargin: page.edge
        columns: Theme.isLandscape ? 1 + 1 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.isLowReach ? Theme.gapSmall : Theme.gap

        PageHeading {
            visible: !Theme.isLowReach
            // Large keys and names need the room; the bar has the title too.
            title: Theme.isLargeText || Theme.isStrip || Theme.isHandheld ? "" : qsTr("查国家")
            // Where nothing was found, the page says so in full.
            line: page.countries.count > 0 ? page.countries.resultText : ""
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.searchColumnWidth
            Layout.row: 0
            Layout.column: Theme.isStrip ? 1 : 0
            Layout.columnSpan: Theme.isStrip ? 1 : grid.columns
        }
        ChoiceChips {
            id: continents

            visible: !Theme.isLowReach && !Theme.isHandheld && !(Theme.isStrip && Theme.isLargeText)
            spacing: Theme.isStrip ? Theme.gapTiny : Theme.gapSmall
            chipPadding: Theme.isStrip ? Theme.gapSmall : Theme.gap
            group: "continent"
            model: page.countries.continents
            chosenId: page.countries.continent
            onChoiceMade: choiceId => page.countries.continent = choiceId
            Layout.fillWidth: true
            Layout.row: Theme.isLandscape ? 1 : 1 + 1
            Layout.column: Theme.isStrip ? 1 : 0
            Layout.columnSpan: Theme.isStrip ? 1 : grid.columns
        }
        CountryResults {
            id: results

            countries: page.countries
            Layout.fillWidth: true
            Layout.fillHeight: true
            // An empty row would be given a part of the height.
            Layout.row: Theme.isLandscape && continents.visible ? 1 + 1 : 1
            Layout.column: Theme.isLandscape ? 1 : 0
            onCountryChosen: code => page.countryChosen(code)
            onEmergencyChosen: page.emergencyChosen()
        }
        CountrySearch {
            countries: page.countries
            results: results.list
            Layout.fillWidth: !Theme.isLandscape
            Layout.preferredWidth: Theme.searchColumnWidth
            Layout.alignment: Theme.isLandscape ? Qt.AlignTop : Qt.AlignBottom
            Layout.row: Theme.isStrip ? 0 : Theme.isLandscape ? 1 + 1 : 1 + 1 + 1
            Layout.rowSpan: !Theme.isStrip ? 1 : continents.visible ? 1 + 1 + 1 : 1 + 1
            // It is as high as the page, and stretches no row beside it.
            Layout.fillHeight: Theme.isStrip
            Layout.minimumHeight: 0
            Layout.preferredHeight: Theme.isStrip ? 1 : implicitHeight
            Layout.column: 0
        }
    }
}
