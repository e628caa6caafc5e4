// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The guides as picture cards; by topic, and by whom they are for.
Item {
    id: page

    required property GuideListModel guides

    // On a strip the choices stand beside the cards.
    readonly property real headWidth: Theme.pageMargin + Theme.stripHeadWidth

    signal itemChosen(string itemId)

    // Beside the cards it moves on its own, if it is long.
    PageScroll {
        id: choices

        anchors.left: parent.left
        anchors.top: parent.top
        width: Theme.isStrip ? page.headWidth + Theme.pageMargin : parent.width
        height: Theme.isStrip ? parent.height : head.height + topMargin
        focus: false
        topMargin: Theme.isLandscape ? Theme.pageMargin : Theme.gap
        bottomMargin: Theme.isStrip ? Theme.pageMargin : 0

        Stack {
            id: head

            width: choices.column.width
            spacing: Theme.gap

            PageHeading {
                visible: !Theme.isLowReach
                title: qsTr("遇事怎么办")
                //: Under the title of the list.
                line: Theme.isLargeText || Theme.isStrip || Theme.isHandheld ? "" : qsTr("遇到事情先保证安全，再照着做")
                width: head.width
            }
            ChoiceChips {
                spacing: Theme.gapTiny
                chipPadding: Theme.gapSmall
                group: "topic"
                model: page.guides.topics
                chosenId: page.guides.topic
                width: head.width
                onChoiceMade: choiceId => page.guides.topic = choiceId
            }
            ChoiceChips {
                spacing: Theme.gapTiny
                chipPadding: Theme.gapSmall
                visible: !Theme.isLowReach && !Theme.isLargeText
                group: "reader"
                model: page.guides.readers
                chosenId: page.guides.reader
                width: head.width
                onChoiceMade: choiceId => page.guides.reader = choiceId
            }
        }
    }
    CardGrid {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: Theme.isStrip ? parent.top : choices.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.isStrip ? page.headWidth : 0
        anchors.topMargin: Theme.isStrip ? Theme.pageMargin : Theme.gap
        anchors.bottomMargin: Theme.isStrip ? Theme.pageMargin - grid.gap : 0
        focus: true
        columns: Theme.cardColumns
        cardHeight: Theme.guideCardHeight
        model: page.guides
        delegate: PictureCard {
            required property int index
            required property string itemId
            required property string title
            required property string summary
            required property url illustration
            required property string readingTimeText

            required iconName

            objectName: itemId.replace("/", "Tile-")
            width: grid.cardWidth
            height: grid.cardSize
            text: title
            note: readingTimeText
            picture: illustration
            Accessible.description: summary
            onVisualFocusChanged: if (visualFocus)
                GridView.view.currentIndex = index
            onClicked: page.itemChosen(itemId)
        }
    }
}
