// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// What is otherwise in a country than at home, line by line, and what is the same.
Stack {
    id: table

    required property CountryViewModel country

    spacing: Theme.gapSmall

    DifferenceRow {
        visible: table.country.differences.count > 0
        isHead: true
        //: Head of a column: how it is in China. At most 8 characters.
        home: qsTr("国内")
        //: Head of a column: how it is in the country that the page is about. At most 8 characters.
        there: qsTr("当地")
        width: table.width
    }
    Repeater {
        model: table.country.differences

        Stack {
            id: line

            required property string label
            required property string home
            required property string there
            required property string icon

            spacing: Theme.gapSmall
            width: table.width

            Rectangle {
                color: Theme.line
                width: line.width
                height: Theme.lineWidth
            }
            DifferenceRow {
                iconName: line.icon
                label: line.label
                home: line.home
                there: line.there
                width: line.width
            }
        }
    }
    Rectangle {
        color: Theme.line
        width: table.width
        height: Theme.lineWidth
    }
    AppText {
        visible: text.length > 0
        text: table.country.sameText
        color: Theme.inkMuted
        width: table.width
    }
}
