// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The picture or the film of the attract loop. Pictures fill their place; the film is drawn on the screen's own paper
/// and is shown whole.
Item {
    id: frame

    required property AttractViewModel attract

    readonly property bool isFilm: frame.attract.kind === AttractViewModel.Video
    readonly property url still: frame.isFilm ? frame.attract.poster : frame.attract.source
    readonly property real filmWidth: Math.min(frame.width, frame.height * Theme.filmAspect) * Theme.filmZoom

    clip: true
    Accessible.ignored: frame.attract.alt.length === 0
    Accessible.role: Accessible.Graphic
    Accessible.name: frame.attract.alt

    Rectangle {
        anchors.fill: parent
        visible: !frame.isFilm
        color: Theme.sandSoft
    }
    Arcs {
        anchors.centerIn: parent
        visible: image.status !== Image.Ready
        color: Theme.sandStrong
    }
    IconDisc {
        anchors.centerIn: parent
        visible: image.status !== Image.Ready && !frame.attract.isVideoShowing
        size: Theme.discSizeLarge
        color: Theme.surface
        iconName: frame.attract.kind === AttractViewModel.Notice ? "bell" : "shield"
    }
    CroppedImage {
        id: image

        anchors.fill: frame.isFilm ? film : parent
        isReadByHeight: true
        picture: frame.still
        opacity: status === Image.Ready ? 1 : 0
        onStatusChanged: {
            if (status === Image.Error && !frame.isFilm)
                frame.attract.mediaFailed("the picture cannot be read");
        }

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.duration
            }
        }
    }
    VideoFrame {
        id: film

        anchors.centerIn: parent
        width: frame.filmWidth
        height: width / Theme.filmAspect
        visible: frame.attract.isVideoShowing
        player: frame.attract.player
    }
    SubtitlePlate {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: film.bottom
        anchors.bottomMargin: film.height * Theme.subtitleFoot
        room: Math.min(frame.width, film.width) - Theme.gapMedium - Theme.gapMedium
        text: frame.attract.subtitle
    }
}
