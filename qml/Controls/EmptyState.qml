// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// An honest "there is nothing here": what, and what to do instead.
ColumnLayout {
    id: state

    property string iconName
    property string title
    property string line

    spacing: Theme.gap

    IconDisc {
        iconName: state.iconName
        color: Theme.sandSoft
        iconColor: Theme.ink
    }
    AppHeading {
        words: state.title
        Layout.fillWidth: true
    }
    AppText {
        text: state.line
        color: Theme.inkMuted
        font.pixelSize: Theme.textLead
        Layout.fillWidth: true
    }
}
