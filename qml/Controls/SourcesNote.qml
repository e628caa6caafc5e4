// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// Where a page's facts come from, in small print at its end.
Stack {
    id: note

    property string text

    spacing: Theme.gapSmall
    visible: note.text.length > 0

    Rectangle {
        color: Theme.line
        width: note.width
        height: Theme.lineWidth
    }
    AppText {
        text: note.text
        color: Theme.inkMuted
        font.pixelSize: Theme.textNote
        width: note.width
    }
}
