// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// A page of two parts: one above the other on a totem, side by side on a wide screen, where both scroll on their own.
Item {
    id: panes

    property alias lead: first.content
    property Item body
    property real leadShare: Theme.leadShare
    property bool followsEnd: false
    readonly property bool isEndShown: Theme.isLandscape ? second.isEndShown : first.isEndShown

    function toTop() {
        first.contentY = 0;
        second.contentY = 0;
    }

    Binding {
        target: panes.body
        property: "parent"
        value: Theme.isLandscape ? second.column : first.column
    }

    PageScroll {
        id: first

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.isLandscape ? panes.width * panes.leadShare : panes.width
        focus: !Theme.isLandscape
        topMargin: Theme.isLandscape ? Theme.pageMargin : Theme.gap
        followsEnd: panes.followsEnd
    }
    Rectangle {
        anchors.left: first.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: Theme.isLandscape
        width: Theme.lineWidth
        color: Theme.line
    }
    PageScroll {
        id: second

        anchors.left: first.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: Theme.isLandscape
        focus: Theme.isLandscape
        topMargin: Theme.pageMargin
    }
}
