// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Small facts in two columns.
GridLayout {
    id: grid

    required property FactModel facts

    columns: Theme.factColumns
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Repeater {
        model: grid.facts

        FactCell {
            required property string icon

            required label
            required value

            iconName: icon
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
}
