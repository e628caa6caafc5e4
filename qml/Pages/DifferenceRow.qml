// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls

/// One thing that is otherwise there: what it is, at home, and there.
GridLayout {
    id: row

    property string iconName
    property string label
    property string home
    property string there
    property bool isHead: false

    columns: Theme.isSpare ? 1 + 1 : 1 + 1 + 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gapHair

    RowLayout {
        // The head has nothing to say there.
        visible: !row.isHead || !Theme.isSpare
        spacing: Theme.gapSmall
        Layout.columnSpan: Theme.isSpare ? row.columns : 1
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.differenceLabel
        Layout.alignment: Qt.AlignTop

        AppIcon {
            visible: !row.isHead
            name: row.iconName
            color: Theme.accentStrong
            size: Theme.iconSizeSmall
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        AppText {
            text: row.label
            color: Theme.inkMuted
            Layout.fillWidth: true
        }
    }
    AppText {
        text: row.home
        color: Theme.inkMuted
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.differenceHome
        Layout.alignment: Qt.AlignTop
    }
    AppText {
        text: row.there
        color: row.isHead ? Theme.inkMuted : Theme.ink
        font.weight: row.isHead ? Theme.weightRegular : Theme.weightStrong
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.differenceThere
        Layout.alignment: Qt.AlignTop
    }
}
