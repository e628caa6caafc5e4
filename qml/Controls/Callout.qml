// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// A remark that must not be overlooked.
Rectangle {
    id: callout

    property string text
    property string iconName: "info"
    property int textFormat: Text.PlainText
    property color stroke: Theme.accent

    implicitHeight: row.implicitHeight + Theme.gapLarge + Theme.gapLarge
    radius: Theme.radiusMedium
    color: Theme.accentSoft

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gapLarge
        spacing: Theme.gap

        AppIcon {
            name: callout.iconName
            color: callout.stroke
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            Layout.alignment: Qt.AlignTop
        }
        AppText {
            text: callout.text
            textFormat: callout.textFormat
            font.pixelSize: Theme.textLead
            Layout.fillWidth: true
        }
    }
}
