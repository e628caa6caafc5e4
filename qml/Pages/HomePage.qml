// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The first page: four doors, and what the campaign features.
PageScroll {
    id: page

    required property HomeViewModel home

    signal guidesChosen
    signal countriesChosen
    signal noticesChosen
    signal quizzesChosen
    signal itemChosen(string itemId)

    topMargin: Theme.isLandscape ? Theme.gapLarge : Theme.gap
    bottomMargin: Theme.gap

    GridLayout {
        columns: Theme.homeColumns
        columnSpacing: Theme.gapHuge
        rowSpacing: Theme.gapLarge
        width: page.column.width

        Stack {
            id: column

            spacing: Theme.gapMedium
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            HomeGreeting {
                visible: !Theme.isLowReach
                campaignTitle: page.home.campaignTitle
                width: column.width
                height: Theme.isLandscape || Theme.isLargeText ? implicitHeight : Theme.greetingHeight
            }
            HomeDoors {
                home: page.home
                width: column.width
                onGuidesChosen: page.guidesChosen()
                onCountriesChosen: page.countriesChosen()
                onNoticesChosen: page.noticesChosen()
                onQuizzesChosen: page.quizzesChosen()
            }
        }
        HomeFeatured {
            visible: page.home.featured.count > 0
            cards: page.home.featured
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: Theme.homeColumns === 1
            Layout.preferredWidth: Theme.featuredColumnWidth
            onItemChosen: itemId => page.itemChosen(itemId)
        }
    }
}
