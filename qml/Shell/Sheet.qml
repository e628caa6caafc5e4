// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls

/// A few choices over the page, at its lower edge on a totem, where everybody reaches them.
FocusScope {
    id: sheet

    property string title
    default property alias content: area.content
    readonly property alias column: area.column
    readonly property real most: sheet.height * (Theme.isLowReach ? Theme.reachShare : Theme.sheetShare)

    signal closed

    Accessible.role: Accessible.Dialog
    Accessible.name: sheet.title
    Keys.onEscapePressed: sheet.closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }
    // A touch beside it closes it, and reaches nothing below.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
        onClicked: sheet.closed()
    }
    Plate {
        id: plate

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.isLandscape ? (parent.height - height) * Theme.half : parent.height - height - Theme.gap
        width: Math.min(sheet.width - Theme.gap - Theme.gap, Theme.isLandscape ? Theme.sheetWidth : sheet.width)
        height: Math.min(sheet.most, head.height + area.column.implicitHeight + Theme.gapLarge + Theme.gapLarge + Theme.gap)

        // Touches beside the controls stay here.
        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
        }
        RowLayout {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.gapLarge
            spacing: Theme.gap

            AppHeading {
                words: sheet.title
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "sheetClose"
                focus: true
                // Large letters leave a telephone no room for both.
                iconName: Theme.isHandheld && Theme.isLargeText ? "" : "check"
                horizontalPadding: Theme.isHandheld ? Theme.gap : Theme.gapLarge
                //: Button: closes the choices that lie over the page. At most 8 characters.
                text: qsTr("完成")
                onClicked: sheet.closed()
            }
        }
        PageScroll {
            id: area

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.bottom: parent.bottom
            anchors.topMargin: Theme.gap
            anchors.bottomMargin: Theme.lineWidth + Theme.gapTiny
            // Away from the plate's round corners, which it would paint over.
            anchors.leftMargin: Theme.gapSmall
            anchors.rightMargin: Theme.gapSmall
            surroundings: Theme.surface
            spacing: Theme.gapSmall
            sideMargin: Theme.gapLarge - Theme.gapSmall
            topMargin: 0
            bottomMargin: Theme.gapMedium
        }
    }
}
