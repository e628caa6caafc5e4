// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// All guides, as picture cards.
CardGrid {
    id: page

    required property GuideListModel guides

    signal guideChosen(string guideId)

    columns: Theme.cardColumns
    cardHeight: Theme.guideCardHeight
    model: page.guides
    title: qsTr("遇事怎么办")
    //: Under the title of the list.
    line: qsTr("遇到事情先保证安全，再照着做")
    delegate: PictureCard {
        required property int index
        required property string guideId
        required property string title
        required property string summary
        required property url illustration
        required property string readingTimeText

        required iconName

        objectName: "guideTile-" + guideId
        width: page.cardWidth
        height: page.cardHeight
        text: title
        note: readingTimeText
        picture: illustration
        Accessible.description: summary
        onVisualFocusChanged: if (visualFocus)
            GridView.view.currentIndex = index
        onClicked: page.guideChosen(guideId)
    }
}
