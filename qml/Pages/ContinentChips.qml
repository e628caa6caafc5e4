// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The continents to choose from.
Flow {
    id: chips

    required property CountryListModel countries

    spacing: Theme.gapSmall

    Repeater {
        model: chips.countries.continents

        Chip {
            required property string continentId
            required property string name

            objectName: "continent-" + continentId
            text: name
            chosen: chips.countries.continent === continentId
            onClicked: chips.countries.continent = continentId
        }
    }
}
