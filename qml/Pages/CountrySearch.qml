// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Continents, the search field and the letter pad.
ColumnLayout {
    id: search

    required property CountryListModel countries

    spacing: Theme.gap

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: search.countries.continents

            Chip {
                required property string continentId
                required property string name

                objectName: "continent-" + continentId
                text: name
                checked: search.countries.continent === continentId
                onClicked: search.countries.continent = continentId
            }
        }
    }
    SearchField {
        objectName: "searchField"
        //: In the empty search field. At most 40 characters.
        placeholderText: qsTr("输入拼音、首字母或英文名")
        text: search.countries.query
        Layout.fillWidth: true
        onTextEdited: search.countries.query = text
        onCleared: search.countries.query = ""
    }
    LetterPad {
        Layout.fillWidth: true
        onLetterPressed: letter => search.countries.query += letter.toLowerCase()
        onBackspacePressed: search.countries.query = search.countries.query.slice(0, -1)
    }
}
