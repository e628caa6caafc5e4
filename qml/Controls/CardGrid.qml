// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// Cards of one size in columns, for a model of any length. The delegate fills its cell less the gap. On a strip the
/// heading stands beside the cards, which go on sideways in as many rows as there is room for.
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
    /// The width of a card where they go on sideways.
    property real sidewaysWidth: Theme.stripCardWidth
    property real sideMargin: Theme.pageMargin
    /// As many rows as find room, none of them cut: the cue that there are more stands elsewhere.
    property bool areRowsWhole: false
    /// For a cue that stands elsewhere.
    readonly property alias cards: grid
    readonly property bool isSideways: Theme.isStrip
    readonly property int rows: Math.max(1, Math.floor((grid.height + area.gap) / (area.cardHeight + area.gap)))
    readonly property real cardWidth: grid.cellWidth - area.gap
    /// The height of a card: as wished, else what whole rows leave.
    readonly property real cardSize: grid.cellHeight - area.gap
    readonly property real headWidth: heading.visible ? area.sideMargin + Theme.stripHeadWidth : 0

    PageHeading {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: area.sideMargin
        anchors.rightMargin: area.isSideways ? area.width - area.headWidth : area.sideMargin
        anchors.topMargin: Theme.isLandscape ? Theme.pageMargin : Theme.gap
        visible: area.title.length > 0
        title: area.title
        line: area.line
    }
    GridView {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.visible && !area.isSideways ? heading.bottom : parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: !heading.visible ? 0 : area.isSideways ? Theme.pageMargin : Theme.gapLarge
        anchors.bottomMargin: heading.visible && area.isSideways ? Theme.pageMargin - area.gap : 0
        // The gap of a cell is at the right of its card, from right to left too.
        anchors.leftMargin: area.isSideways ? area.headWidth + area.sideMargin : area.sideMargin - (Theme.mirrored ? area.gap : 0)
        anchors.rightMargin: area.isSideways ? 0 : area.sideMargin - (Theme.mirrored ? 0 : area.gap)
        activeFocusOnTab: true
        clip: true
        focus: true
        flow: area.isSideways ? GridView.FlowTopToBottom : GridView.FlowLeftToRight
        cellWidth: area.isSideways ? area.sidewaysWidth + area.gap : Math.floor(width / area.columns)
        cellHeight: area.isSideways || area.areRowsWhole ? Math.floor(height / area.rows) : area.cardHeight + area.gap
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        snapMode: area.areRowsWhole ? GridView.SnapToRow : GridView.NoSnap
        bottomMargin: area.isSideways || area.areRowsWhole ? 0 : Theme.gapLarge
        // Rows made ahead in the background get lost when a search shortens the list meanwhile (a warning of Qt 6.4).
        cacheBuffer: 0
    }

    MoreCue {
        visible: !area.areRowsWhole && opacity > 0
        anchors.right: parent.right
        anchors.bottom: area.isSideways ? grid.bottom : parent.bottom
        width: area.isSideways ? implicitWidth : area.width
        height: area.isSideways ? grid.height : implicitHeight
        isSideways: area.isSideways
        view: grid
    }
}
