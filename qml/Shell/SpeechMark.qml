// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.ViewModels

/// Marks the text that is being read aloud by a frame and a bar at its beginning, in the text's own colour so that it is
/// seen on any ground, and scrolls to it. It becomes a child of that text and moves with it.
Item {
    id: mark

    required property SpeechViewModel speech
    readonly property Item text: mark.speech.spokenItem
    readonly property color ink: (mark.text as Text)?.color ?? Theme.accentStrong

    /// Unless the whole text is in sight, it comes to where eyes rest, with what follows below it.
    function bringIn(area: Flickable) {
        const top = mark.text.mapToItem(area.contentItem, 0, 0).y;
        const bottom = top + mark.text.height + Theme.touchTarget + Theme.gap;
        if (top < area.contentY || bottom > area.contentY + area.height)
            area.contentY = Math.max(0, Math.min(area.contentHeight - area.height, top - area.height * Theme.readingShare));
    }

    function follow() {
        let above = mark.text?.parent ?? null;
        while (above && !(above instanceof Flickable))
            above = above.parent;
        if (above)
            mark.bringIn(above as Flickable);
    }

    parent: mark.text
    visible: mark.text !== null
    x: -Theme.gapTiny
    y: -Theme.gapHair
    z: -1
    width: (mark.text?.width ?? 0) + Theme.gapTiny + Theme.gapTiny
    height: (mark.text?.height ?? 0) + Theme.gapHair + Theme.gapHair
    onTextChanged: mark.follow()

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.gapHair
        border.width: Theme.lineWidth
        border.color: mark.ink
    }
    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.gapHair
        color: mark.ink
    }
}
