// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls

/// A page that exists only while the route names it, and appears calmly.
OnDemand {
    id: slot

    property Item page: null

    onItemAdded: (index, item) => {
        slot.page = item;
        appear.restart();
    }

    property NumberAnimation fade: NumberAnimation {
        id: appear

        target: slot.page
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.duration
        easing.type: Easing.OutCubic
    }
}
