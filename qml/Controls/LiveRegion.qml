// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Says something to a screen reader whose focus is elsewhere, whenever its words change. Nothing of it is seen.
///
/// Qt 6.4 has no announcement. What a screen reader speaks by itself is a notification that comes into view, so this one
/// goes and comes with each new text.
Item {
    id: region

    property string words

    width: 1
    height: 1
    visible: false
    Accessible.role: Accessible.Notification
    Accessible.name: region.words
    onWordsChanged: {
        region.visible = false;
        placed.restart();
    }

    // What comes into view together with its window, nobody is told of.
    Timer {
        id: placed

        interval: 0
        onTriggered: region.visible = region.words.length > 0
    }
}
