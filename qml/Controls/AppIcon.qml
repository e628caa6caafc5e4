// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// An icon of the project's set in one colour.
Image {
    id: icon

    property string name
    property color color: Theme.ink
    property real size: Theme.iconSize

    width: icon.size
    height: icon.size
    fillMode: Image.PreserveAspectFit
    // Arrows point the way of reading, unless they are turned up or down; nothing else has a direction.
    mirror: Theme.mirrored && icon.rotation === 0 && (icon.name === "back" || icon.name === "chevron-right")
    source: icon.name.length > 0 ? "image://icon/" + icon.name + "/" + String(icon.color).slice(1) : ""
    sourceSize.width: icon.size
    sourceSize.height: icon.size
    Accessible.ignored: true
}
