// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// The lower edge of a long page: says that it goes on, and moves it on by most of a screen. Not everybody knows that
/// one can drag.
Item {
    id: cue

    required property Flickable view
    property color surroundings: Theme.paper
    readonly property real end: cue.view.originY + cue.view.contentHeight - cue.view.height
    readonly property bool hasMore: cue.end - cue.view.contentY > Theme.gapHuge

    function move(distance: real) {
        glide.to = Math.max(cue.view.originY, Math.min(cue.end, cue.view.contentY + distance));
        glide.restart();
    }

    implicitHeight: button.height + Theme.gapLarge + Theme.gap
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
        property: "contentY"
        duration: Theme.duration
        easing.type: Easing.OutCubic
    }

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.rgba(cue.surroundings.r, cue.surroundings.g, cue.surroundings.b, 0)
            }
            // Nothing is read through the button: the text has ended before it.
            GradientStop {
                position: Theme.cueFadeShare
                color: cue.surroundings
            }
            GradientStop {
                position: 1
                color: cue.surroundings
            }
        }
    }

    TapPlate {
        id: button

        objectName: "moreCue"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        enabled: cue.hasMore
        horizontalPadding: Theme.gapLarge
        verticalPadding: Theme.gapTiny
        corner: Theme.radiusRound
        outline: Theme.lineStrong
        //: Button at the lower edge of a long page: shows what comes further down. At most 16 characters.
        text: qsTr("往下看")
        onClicked: cue.move(cue.view.height * Theme.pageStepShare)

        contentItem: Row {
            spacing: Theme.gapTiny

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                font.weight: Theme.weightStrong
                wrapMode: Text.NoWrap
            }
            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: "chevron-right"
                size: Theme.iconSizeSmall
                color: Theme.accentStrong
                rotation: Theme.quarterTurn
            }
        }
    }
}
