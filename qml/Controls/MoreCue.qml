// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// The lower edge of a long page, or the far edge of a row: says that it goes on, and moves it on by most of a screen.
/// Not everybody knows that one can drag.
Item {
    id: cue

    required property Flickable view
    property color surroundings: Theme.paper
    /// The view is a row that goes on sideways.
    property bool isSideways: false
    /// Beside the view and not over its edge: nothing fades under it.
    property bool isBeside: false
    /// Height of the rows of which only whole ones are shown; 0: there are none.
    property real rowHeight: 0
    readonly property real start: cue.isSideways ? cue.view.originX : cue.view.originY
    readonly property real end: cue.isSideways ? cue.start + cue.view.contentWidth - cue.view.width : cue.start + cue.view.contentHeight - cue.view.height
    readonly property real at: cue.isSideways ? cue.view.contentX : cue.view.contentY
    readonly property real step: (cue.isSideways ? cue.view.width : cue.view.height) * Theme.pageStepShare
    readonly property real page: cue.rowHeight > 0 ? Math.round(cue.step / cue.rowHeight) * cue.rowHeight : cue.step
    // A row from right to left begins at its right end.
    readonly property bool isBackwards: cue.isSideways && Theme.mirrored
    readonly property color faded: Qt.rgba(cue.surroundings.r, cue.surroundings.g, cue.surroundings.b, 0)
    /// Of a page: the height of its foot where nothing can be read.
    readonly property real covered: cue.hasMore ? cue.height - Theme.gap : 0
    // A page that ends a little lower may take that from the room at its foot, but does not stand on the edge.
    readonly property bool hasMore: (cue.isBackwards ? cue.at - cue.start : cue.end - cue.at) > Theme.gap

    function move(distance: real) {
        glide.to = Math.max(cue.start, Math.min(cue.end, cue.at + (cue.isBackwards ? -distance : distance)));
        glide.restart();
    }

    implicitWidth: button.width + (cue.isBeside ? 0 : Theme.gap + Theme.gapHuge + Theme.gapLarge)
    implicitHeight: button.height + (cue.isBeside ? 0 : Theme.gapLarge + Theme.gap)
    visible: opacity > 0
    opacity: cue.hasMore ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.durationShort
        }
    }

    NumberAnimation {
        id: glide

        target: cue.view
        property: cue.isSideways ? "contentX" : "contentY"
        duration: Theme.duration
        easing.type: Easing.OutCubic
    }

    Rectangle {
        anchors.fill: parent
        visible: !cue.isBeside
        gradient: Gradient {
            orientation: cue.isSideways ? Gradient.Horizontal : Gradient.Vertical

            GradientStop {
                position: 0
                color: cue.isBackwards ? cue.surroundings : cue.faded
            }
            // Nothing is read through the button: the text has ended before it.
            GradientStop {
                position: cue.isBackwards ? 1 - Theme.cueFadeShare : Theme.cueFadeShare
                color: cue.surroundings
            }
            GradientStop {
                position: 1
                color: cue.isBackwards ? cue.faded : cue.surroundings
            }
        }
    }

    TapPlate {
        id: button

        objectName: "moreCue"
        x: cue.isSideways ? (cue.isBackwards ? Theme.gap : parent.width - width - Theme.gap) : (parent.width - width) * Theme.half
        y: cue.isSideways ? (parent.height - height) * Theme.half : parent.height - height - (cue.isBeside ? 0 : Theme.gap)
        enabled: cue.hasMore
        horizontalPadding: cue.isSideways ? Theme.gap : Theme.gapLarge
        verticalPadding: Theme.gapTiny
        corner: Theme.radiusRound
        outline: Theme.lineStrong
        //: Button at the lower edge of a long page: shows what comes further down. At most 16 characters.
        readonly property string further: qsTr("往下看")
        //: Button at the far edge of a row of cards: shows those that come next. At most 12 characters.
        readonly property string next: qsTr("看更多")

        text: cue.isSideways ? button.next : button.further
        onClicked: cue.move(cue.page)

        contentItem: Row {
            spacing: Theme.gapTiny

            LabelText {
                anchors.verticalCenter: parent.verticalCenter
                // Beside something else there is no room for large words.
                visible: !(cue.isBeside && Theme.isLargeText)
                text: button.text
                font.weight: Theme.weightStrong
                wrapMode: Text.NoWrap
            }
            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: "chevron-right"
                size: Theme.iconSizeSmall
                color: Theme.accentStrong
                rotation: cue.isSideways ? 0 : Theme.quarterTurn
            }
        }
    }
}
