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
    /// The list of what was found.
    required property GridView results

    spacing: Theme.isLowReach ? Theme.gapSmall : Theme.gap

    Item {
        id: line

        readonly property real cueRoom: cue.visible ? cue.width + Theme.gapSmall : 0
        readonly property bool isCueFirst: Theme.leftHanded !== Theme.mirrored

        implicitHeight: field.implicitHeight
        Layout.fillWidth: true

        SearchField {
            id: field

            objectName: "searchField"
            x: line.isCueFirst ? line.cueRoom : 0
            width: line.width - line.cueRoom
            //: In the empty search field. At most 40 characters.
            placeholderText: qsTr("输入拼音、首字母或英文名")
            text: search.countries.query
            onTextEdited: search.countries.query = text
            onCleared: search.countries.query = ""
        }
        // Within reach there is no room for it under the rows.
        MoreCue {
            id: cue

            x: line.isCueFirst ? 0 : line.width - width
            anchors.verticalCenter: parent.verticalCenter
            visible: Theme.isLowReach && search.countries.count > 0 && opacity > 0
            view: search.results
            isBeside: true
            rowHeight: search.results.cellHeight
        }
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
