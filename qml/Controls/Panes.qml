// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// A page of two parts: one above the other on a totem and where letters are large, side by side on a wide screen, where
/// both scroll on their own.
Item {
    id: panes

    property Item lead
    property Item body
    property real leadShare: Theme.leadShare
    /// Room at the foot of the first part for what the page lays there.
    property real leadBottom: 0
    readonly property real leadWidth: first.width
    property Item arrival: null
    property Item arrivalHead: null
    /// Between the parts, where one is above the other.
    property real spacing: Theme.gapHuge
    readonly property real bottomMargin: Theme.isStrip ? Theme.pageMargin : Theme.gapHuge
    // The part with the controls lies at the hand that uses them.
    readonly property bool isSwapped: Theme.arePanesBeside && Theme.leftHanded !== Theme.mirrored
    readonly property bool isEndShown: Theme.arePanesBeside ? second.isEndShown : first.isEndShown

    function toTop() {
        first.contentY = 0;
        second.contentY = 0;
    }
    /// The second part alone, where it scrolls on its own.
    function bodyToTop() {
        second.contentY = 0;
    }

    Binding {
        target: panes.lead
        property: "parent"
        value: leadPlace
    }
    Binding {
        target: panes.lead
        property: "width"
        value: leadPlace.width
    }
    Binding {
        target: panes.body
        property: "parent"
        value: Theme.arePanesBeside ? besidePlace : belowPlace
    }
    Binding {
        target: panes.body
        property: "width"
        value: Theme.arePanesBeside ? besidePlace.width : belowPlace.width
    }

    PageScroll {
        id: first

        x: panes.isSwapped ? panes.width - width : 0
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: panes.leadBottom
        width: Theme.arePanesBeside ? panes.width * panes.leadShare : panes.width
        focus: !Theme.arePanesBeside
        topMargin: Theme.isLandscape ? Theme.pageMargin : Theme.gap
        bottomMargin: panes.bottomMargin
        spacing: panes.spacing
        arrival: panes.arrival
        arrivalHead: panes.arrivalHead

        Item {
            id: leadPlace

            width: first.column.width
            height: panes.lead ? panes.lead.height : 0
        }
        Item {
            id: belowPlace

            visible: !Theme.arePanesBeside
            width: first.column.width
            height: panes.body ? panes.body.height : 0
        }
    }
    Rectangle {
        x: panes.isSwapped ? first.x : first.width
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: Theme.arePanesBeside
        width: Theme.lineWidth
        color: Theme.line
    }
    PageScroll {
        id: second

        x: panes.isSwapped ? 0 : first.width
        width: panes.width - first.width
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: Theme.arePanesBeside
        focus: Theme.arePanesBeside
        topMargin: Theme.pageMargin
        bottomMargin: panes.bottomMargin
        arrival: panes.arrival
        arrivalHead: panes.arrivalHead

        Item {
            id: besidePlace

            width: second.column.width
            height: panes.body ? panes.body.height : 0
        }
    }
}
