// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// An honest "there is nothing here": what, and what to do instead.
Stack {
    id: state

    property string iconName
    property string title
    property string line

    spacing: Theme.gap

    IconDisc {
        // So low the words come first.
        visible: state.iconName.length > 0 && !Theme.isLowReach
        anchors.left: parent.left
        iconName: state.iconName
        color: Theme.sandSoft
        iconColor: Theme.ink
    }
    AppHeading {
        words: state.title
        width: state.width
    }
    BalancedText {
        visible: state.line.length > 0
        words: state.line
        color: Theme.inkMuted
        font.pixelSize: Theme.textLead
        width: state.width
    }
}
