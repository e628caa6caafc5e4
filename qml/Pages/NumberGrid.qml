// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Local emergency numbers side by side.
GridLayout {
    id: grid

    required property EmergencyNumberModel numbers

    readonly property real cellWidth: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns

    columns: Theme.numberColumns(grid.numbers.count)
    columnSpacing: Theme.gapSmall
    rowSpacing: Theme.gapSmall

    Repeater {
        model: grid.numbers

        NumberPlate {
            required property string service
            required property string icon
            required property int index
            // The last one of a row that is not full takes the rest of it.
            readonly property int columnSpan: index === grid.numbers.count - 1 ? grid.columns - index % grid.columns : 1

            required label
            required numbers
            required note

            objectName: "number-" + service
            iconName: icon
            // All of them, or none.
            isWide: grid.cellWidth >= Theme.numberPlateWidth
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: columnSpan
            Layout.columnSpan: columnSpan
        }
    }
}
