// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// What a page is: its title, and a line under it.
Stack {
    id: heading

    property string title
    property string line

    spacing: Theme.gapTiny

    AppHeading {
        // Low reach has it above the page.
        visible: heading.title.length > 0 && !Theme.isLowReach
        words: heading.title
        font.pixelSize: Theme.textTitle
        width: heading.width
    }
    BalancedText {
        visible: heading.line.length > 0
        words: heading.line
        color: Theme.inkMuted
        font.pixelSize: Theme.textLead
        width: heading.width
    }
}
