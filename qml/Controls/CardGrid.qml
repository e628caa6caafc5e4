// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// Cards of one size in columns, for a model of any length. The delegate fills its cell less the gap.
Item {
    id: area

    property alias model: grid.model
    property alias delegate: grid.delegate
    property string title
    property string line
    property alias count: grid.count
    property int columns: 1
    property real cardHeight: Theme.touchTarget
    property real gap: Theme.gap
    property real sideMargin: Theme.pageMargin
    readonly property real cardWidth: grid.cellWidth - area.gap

    PageHeading {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: area.sideMargin
        anchors.rightMargin: area.sideMargin
        anchors.topMargin: Theme.isLandscape ? Theme.pageMargin : Theme.gap
        visible: area.title.length > 0
        title: area.title
        line: area.line
    }
    GridView {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.visible ? heading.bottom : parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: heading.visible ? Theme.gapLarge : 0
        anchors.leftMargin: area.sideMargin
        anchors.rightMargin: area.sideMargin - area.gap
        activeFocusOnTab: true
        clip: true
        focus: true
        cellWidth: Math.floor(width / area.columns)
        cellHeight: area.cardHeight + area.gap
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        bottomMargin: Theme.gapLarge
        // Rows made ahead in the background get lost when a search shortens the list meanwhile (a warning of Qt 6.4).
        cacheBuffer: 0
    }

    MoreCue {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        view: grid
    }
}
