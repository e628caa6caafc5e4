// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// A picture with round corners; an icon stands in while there is none.
Rectangle {
    id: frame

    property url source
    property string alt
    property string iconName
    property real aspect: Theme.pictureAspect
    property color surroundings: Theme.paper

    implicitHeight: width / frame.aspect
    color: Theme.sandSoft
    Accessible.ignored: frame.alt.length === 0
    Accessible.role: Accessible.Graphic
    Accessible.name: frame.alt

    AppIcon {
        anchors.centerIn: parent
        visible: image.status !== Image.Ready
        name: frame.iconName
        size: Theme.discSize
        color: Theme.accentStrong
    }
    CroppedImage {
        id: image

        anchors.fill: parent
        picture: frame.source
    }
    RoundMask {
        surroundings: frame.surroundings
    }
}
