// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// A quiet surface with a line around it. There are no shadows: the software renderer draws none.
Rectangle {
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.lineWidth
    border.color: Theme.line
}
