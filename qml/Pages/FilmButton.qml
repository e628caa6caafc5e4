// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// A film that plays, pauses and goes on when it is tapped, with what it says over its lower part.
TapPlate {
    id: control

    required property FilmViewModel films
    required property string file
    required property url poster
    required property string alt

    readonly property bool isCurrent: control.films.current === control.file
    // Large words would hide what they are about.
    readonly property bool isCaptionBelow: Theme.isLargeText && control.isCurrent
    readonly property bool isPlaying: control.isCurrent && !control.films.isPaused

    objectName: "filmButton"
    //: Name of a film in a guide, which plays or pauses when tapped. Read aloud, not shown.
    text: control.isPlaying ? qsTr("暂停短片") : qsTr("播放短片")
    padding: 0
    Accessible.description: control.alt
    onClicked: control.films.toggle(control.file)

    // qmllint disable deferred-property-id
    contentItem: Item {
        implicitHeight: film.height + (control.isCaptionBelow ? caption.mostHeight + Theme.gap + Theme.gap : 0)

        Rectangle {
            id: film

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            height: width / Theme.filmAspect
            color: Theme.sandSoft
        }
        CroppedImage {
            anchors.fill: film
            picture: control.poster
        }
        VideoFrame {
            anchors.fill: film
            visible: control.isCurrent && control.films.isShowing
            player: control.films.player
        }
        IconDisc {
            anchors.centerIn: film
            visible: !control.isPlaying
            size: Theme.touchDiscSize
            color: Theme.accent
            iconName: "play"
            iconColor: Theme.inkOnDark
        }
        SubtitlePlate {
            id: caption

            anchors.horizontalCenter: parent.horizontalCenter
            y: control.isCaptionBelow ? film.height + Theme.gap : film.height * (1 - Theme.subtitleFoot) - height
            room: parent.width - Theme.gap - Theme.gap
            text: control.isCurrent ? control.films.subtitle : ""
        }
        RoundMask {
            corner: control.corner
        }
    }
}
