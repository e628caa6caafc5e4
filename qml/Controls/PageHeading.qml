// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// What a page is: its title, and a line under it.
ColumnLayout {
    id: heading

    property string title
    property string line

    spacing: Theme.gapTiny

    AppHeading {
        words: heading.title
        font.pixelSize: Theme.textTitle
        Layout.fillWidth: true
    }
    BalancedText {
        visible: heading.line.length > 0
        words: heading.line
        color: Theme.inkMuted
        font.pixelSize: Theme.textLead
        Layout.fillWidth: true
    }
}
