// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// A small fact: icon, what it is, its value.
RowLayout {
    id: cell

    property string iconName
    property string label
    property string value

    spacing: Theme.gapSmall

    AppIcon {
        name: cell.iconName
        color: Theme.accentStrong
        Layout.preferredWidth: size
        Layout.preferredHeight: size
        Layout.alignment: Qt.AlignTop
    }
    Stack {
        id: column

        spacing: 0
        Layout.fillWidth: true

        AppText {
            text: cell.label
            color: Theme.inkMuted
            font.pixelSize: Theme.textNote
            lineHeight: Theme.leadingTight
            width: column.width
        }
        AppText {
            text: cell.value
            font.weight: Theme.weightStrong
            width: column.width
        }
    }
}
