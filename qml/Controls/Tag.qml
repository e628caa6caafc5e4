// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// A small labelled mark with an icon, for example 历史样例.
Rectangle {
    id: tag

    property string text
    property string iconName

    implicitWidth: row.implicitWidth + row.anchors.leftMargin + row.anchors.rightMargin
    implicitHeight: row.implicitHeight + Theme.gapSmall
    radius: Theme.radiusRound
    color: Theme.sand

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gapSmall
        anchors.rightMargin: Theme.gapSmall
        spacing: Theme.gapTiny

        AppIcon {
            visible: tag.iconName.length > 0
            name: tag.iconName
            size: Theme.iconSizeSmall
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        AppText {
            text: tag.text
            font.pixelSize: Theme.textNote
            font.weight: Theme.weightStrong
            lineHeight: Theme.leadingTight
            Layout.fillWidth: true
        }
    }
}
