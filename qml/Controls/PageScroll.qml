// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// A page's scrolling column: starts at the top, follows the keyboard's focus, says when more is below, and tells whether
/// its end is on screen.
Item {
    id: area

    default property alias content: column.data
    readonly property alias column: column
    property alias spacing: column.spacing
    property alias contentY: flick.contentY
    property alias atYEnd: flick.atYEnd
    readonly property bool isEndShown: flick.atYEnd && flick.height > 0
    property color surroundings: Theme.paper
    property real sideMargin: Theme.pageMargin
    property real topMargin: Theme.gap
    property real bottomMargin: Theme.gapHuge
    /// What was added last: it is scrolled into view, at least its beginning.
    property Item arrival: null
    /// Stands above what was added and belongs to it.
    property Item arrivalHead: null
    readonly property Item focused: Window.activeFocusItem

    function holds(item: Item): bool {
        let above = item;
        while (above && above !== column)
            above = above.parent;
        return above === column;
    }

    /// How far down the page is when the item ends in sight, above what says that more follows, if that is there then.
    function endsAt(item: Item): real {
        return Math.min(item.mapToItem(flick.contentItem, 0, item.height).y + cue.height, flick.contentHeight - Theme.gap) - flick.height;
    }

    function reveal(item: Item) {
        const top = item.mapToItem(flick.contentItem, 0, 0).y;
        const highest = area.endsAt(item);
        const wanted = Math.max(highest, Math.min(flick.contentY, top - Theme.gapLarge));
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, wanted));
    }

    function showArrival() {
        if (!area.arrival || !area.holds(area.arrival))
            return;
        const top = (area.arrivalHead ?? area.arrival).mapToItem(flick.contentItem, 0, 0).y;
        cue.move(Math.min(top - Theme.gap, Math.max(flick.contentY, area.endsAt(area.arrival))) - flick.contentY);
    }

    focus: true
    Keys.onUpPressed: cue.move(-flick.height * Theme.lineStepShare)
    Keys.onDownPressed: cue.move(flick.height * Theme.lineStepShare)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
        if (event.accepted)
            cue.move((event.key === Qt.Key_PageDown ? 1 : -1) * flick.height * Theme.pageStepShare);
    }
    onArrivalChanged: settled.restart()
    onFocusedChanged: {
        if (area.focused?.visualFocus && area.holds(area.focused))
            area.reveal(area.focused);
    }

    // When everything that grew has grown.
    Timer {
        id: settled

        interval: 0
        onTriggered: area.showArrival()
    }
    // What is behind the cue is out of sight, also for the frame that moves over the screen.
    Item {
        anchors.fill: parent
        anchors.bottomMargin: cue.covered
        clip: true

        Flickable {
            id: flick

            width: area.width
            height: area.height
            clip: true
            contentWidth: width
            contentHeight: area.topMargin + column.implicitHeight + area.bottomMargin
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.VerticalFlick
            onContentHeightChanged: settled.restart()

            Stack {
                id: column

                x: area.sideMargin
                y: area.topMargin
                width: flick.width - area.sideMargin - area.sideMargin
                spacing: Theme.gapHuge
            }
        }
    }

    // Text that goes on above does not end at an edge.
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Theme.gap
        opacity: Math.min(1, flick.contentY / height)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: area.surroundings
            }
            GradientStop {
                position: 1
                color: cue.faded
            }
        }
    }
    MoreCue {
        id: cue

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        view: flick
        surroundings: area.surroundings
    }
}
