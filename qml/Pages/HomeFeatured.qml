// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// What the campaign features, as a few picture cards.
Stack {
    id: featured

    required property HomeCardModel cards

    signal itemChosen(string itemId)

    spacing: Theme.gap

    AppHeading {
        visible: !Theme.isStrip
        //: Heading over the featured cards on the home page.
        words: qsTr("本期推荐")
        width: featured.width
    }
    GridLayout {
        columns: Theme.featuredColumns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        width: featured.width

        Repeater {
            model: featured.cards

            PictureCard {
                required property int index
                required property string itemId
                required property string title
                required property string summary
                required property url illustration
                required property string alt

                required iconName

                objectName: "featured-" + index
                visible: index < Theme.featuredCards
                text: title
                titleSize: Theme.textBody
                titleLines: isLying ? 1 + 1 + 1 : Theme.pictureTitleLines
                isLying: Theme.isStrip && !Theme.isLargeText
                Accessible.description: summary
                picture: illustration
                pictureAlt: alt
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: Theme.featuredHeight
                onClicked: featured.itemChosen(itemId)
            }
        }
    }
}
