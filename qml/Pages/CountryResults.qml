// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The countries that were looked at and those that were found; where none was, what still helps.
Item {
    id: results

    required property CountryListModel countries

    /// The list, for a cue that stands elsewhere.
    readonly property alias list: grid.cards

    signal countryChosen(string code)
    signal emergencyChosen

    RecentCountries {
        id: recent

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        // Within reach there is only room for rows.
        visible: results.countries.recent.count > 0 && results.countries.count > 0 && !Theme.isLowReach
        recent: results.countries.recent
        onCountryChosen: code => results.countryChosen(code)
    }
    CardGrid {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: recent.visible ? recent.bottom : parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: recent.visible ? Theme.gap : 0
        visible: results.countries.count > 0
        sideMargin: 0
        columns: Theme.rowColumns
        cardHeight: Theme.isLowReach ? Theme.nameRowHeight : Theme.rowHeight
        areRowsWhole: Theme.isLowReach
        gap: Theme.gapSmall
        model: results.countries
        delegate: ListRow {
            required property int index
            required property string code
            required property string name
            required property string otherName

            required letter

            objectName: "countryTile-" + code
            width: grid.cardWidth
            height: grid.cardSize
            text: name
            note: Theme.isLowReach ? "" : otherName
            noteLines: 1
            Accessible.description: otherName
            onVisualFocusChanged: if (visualFocus)
                GridView.view.currentIndex = index
            onClicked: results.countryChosen(code)
        }
    }
    PageScroll {
        id: nothing

        anchors.fill: parent
        visible: results.countries.count === 0
        sideMargin: 0
        topMargin: 0
        bottomMargin: Theme.isLowReach ? 0 : Theme.gap
        spacing: Theme.gap

        EmptyState {
            width: nothing.column.width
            // A strip has room for its words.
            iconName: Theme.isStrip || Theme.isLargeText ? "" : "search"
            //: No country matches what was typed.
            title: qsTr("没有找到这个国家")
        }
        // Before the words, which may be longer than the place between the chips and the keys.
        AppButton {
            objectName: "findHelp"
            anchors.left: parent.left
            iconName: "phone"
            //: Button: opens the emergency page.
            text: qsTr("查看 12308")
            onClicked: results.emergencyChosen()
        }
        BalancedText {
            // Within reach the head over the page says the number.
            visible: !Theme.isLowReach
            //: What to do when a country is not found. 12308 is the consular hotline.
            words: qsTr("换个拼法试试，或者删掉几个字母。在任何国家，都可以打外交部全球领保热线 +86-10-12308。")
            color: Theme.inkMuted
            font.pixelSize: Theme.textLead
            width: nothing.column.width
        }
    }
}
