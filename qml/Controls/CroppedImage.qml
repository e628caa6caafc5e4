// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A picture that fills its place, read at the width it has there, or at the height where the place may be a tall one.
Image {
    id: image

    property url picture
    property bool isReadByHeight: false

    asynchronous: true
    fillMode: Image.PreserveAspectCrop
    // First the size, then what is read at it; and not before it has its place. Else it would be read twice.
    sourceSize.width: image.isReadByHeight ? 0 : width
    sourceSize.height: image.isReadByHeight ? height : 0
    source: (image.isReadByHeight ? height : width) > 0 ? image.picture : ""
}
