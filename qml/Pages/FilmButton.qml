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
    readonly property bool isPlaying: control.isCurrent && !control.films.isPaused

    objectName: "filmButton"
    //: Name of a film in a guide, which plays or pauses when tapped. Read aloud, not shown.
    text: control.isPlaying ? qsTr("暂停短片") : qsTr("播放短片")
    padding: 0
    Accessible.description: control.alt
    onClicked: control.films.toggle(control.file)

    // qmllint disable deferred-property-id
    contentItem: Item {
        implicitHeight: width / Theme.filmAspect

        Rectangle {
            anchors.fill: parent
            color: Theme.sandSoft
        }
        CroppedImage {
            anchors.fill: parent
            picture: control.poster
        }
        VideoFrame {
            anchors.fill: parent
            visible: control.isCurrent && control.films.isShowing
            player: control.films.player
        }
        IconDisc {
            anchors.centerIn: parent
            visible: !control.isPlaying
            size: Theme.touchDiscSize
            color: Theme.accent
            iconName: "play"
            iconColor: Theme.inkOnDark
        }
        SubtitlePlate {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: parent.height * Theme.subtitleFoot
            room: parent.width - Theme.gap - Theme.gap
            text: control.isCurrent ? control.films.subtitle : ""
        }
        RoundMask {
            corner: control.corner
        }
    }
}
