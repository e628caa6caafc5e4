// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// The heading of a part of a page, with a short stroke of the accent over it.
Item {
    id: section

    property string text
    property real topMargin: 0

    implicitWidth: heading.implicitWidth
    implicitHeight: heading.y + heading.implicitHeight

    Rectangle {
        id: stroke

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: section.topMargin
        width: Theme.strokeWidth
        height: Theme.lineWidthStrong
        color: Theme.accent
    }
    AppHeading {
        id: heading

        anchors.top: stroke.bottom
        anchors.topMargin: Theme.gapSmall
        anchors.left: parent.left
        anchors.right: parent.right
        words: section.text
    }
}
