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

    topMargin: Theme.isLandscape && !Theme.isStrip ? Theme.gapLarge : Theme.gap
    bottomMargin: Theme.gap

    GridLayout {
        columns: Theme.homeColumns
        columnSpacing: Theme.isStrip ? Theme.gapLarge : Theme.gapHuge
        rowSpacing: Theme.gapLarge
        width: page.column.width

        // On a strip the greeting stands beside the doors, and the featured cards below them.
        Item {
            id: besideDoors

            visible: Theme.isStrip
            implicitHeight: greeting.implicitHeight
            Layout.preferredWidth: Theme.stripGreetingWidth
            Layout.alignment: Qt.AlignTop
        }
        Stack {
            id: column

            spacing: Theme.isLandscape ? Theme.gap : Theme.gapMedium
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Item {
                id: overDoors

                visible: !Theme.isStrip && !Theme.isLowReach
                width: column.width
                height: Theme.isLandscape || Theme.isLargeText ? greeting.implicitHeight : Math.max(greeting.implicitHeight, Theme.greetingHeight)
            }
            HomeDoors {
                home: page.home
                width: column.width
                onGuidesChosen: page.guidesChosen()
                onCountriesChosen: page.countriesChosen()
                onNoticesChosen: page.noticesChosen()
                onQuizzesChosen: page.quizzesChosen()
            }
            Item {
                id: belowDoors

                visible: Theme.isStrip && featured.isFilled
                width: column.width
                height: featured.implicitHeight
            }
        }
        Item {
            id: besideColumn

            visible: !Theme.isStrip && featured.isFilled
            implicitHeight: featured.implicitHeight
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: Theme.homeColumns === 1
            Layout.preferredWidth: Theme.featuredColumnWidth
        }
        HomeGreeting {
            id: greeting

            parent: Theme.isStrip ? besideDoors : overDoors
            anchors.fill: parent
            campaignTitle: page.home.campaignTitle
        }
        HomeFeatured {
            id: featured

            readonly property bool isFilled: page.home.featured.count > 0

            parent: Theme.isStrip ? belowDoors : besideColumn
            anchors.left: parent.left
            anchors.right: parent.right
            cards: page.home.featured
            onItemChosen: itemId => page.itemChosen(itemId)
        }
    }
}
