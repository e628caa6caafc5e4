// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The search field and the letter pad.
ColumnLayout {
    id: search

    required property CountryListModel countries

    spacing: Theme.gap

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
        onKeyPressed: key => search.countries.query += key.toLowerCase()
        onBackspacePressed: search.countries.query = search.countries.query.slice(0, -1)
    }
    Item {
        visible: Theme.isStrip
        Layout.fillHeight: true
    }
}
