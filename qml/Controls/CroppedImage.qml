// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A picture that fills its place, read at the width it has there.
Image {
    id: image

    property url picture

    asynchronous: true
    fillMode: Image.PreserveAspectCrop
    // First the size, then what is read at it; and not before it has its place. Else it would be read twice.
    sourceSize.width: width
    source: width > 0 ? image.picture : ""
}
