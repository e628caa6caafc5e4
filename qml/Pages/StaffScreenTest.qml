// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls

/// Finds dead pixels, wrong colours, cut edges and dead places of the touch panel: the whole screen in one colour after
/// the other, then a grid on which each finger leaves its mark.
FocusScope {
    id: page

    property int picture: 0
    readonly property int pictures: Theme.testColors.length + 1
    readonly property bool isGrid: page.picture === Theme.testColors.length

    signal ended

    Rectangle {
        anchors.fill: parent
        color: page.isGrid ? Theme.surface : Theme.testColors[page.picture]
    }
    OnDemand {
        active: page.isGrid

        StaffTouchGrid {
            anchors.fill: parent
        }
    }
    // The edges and corners stay free: they are what is looked at.
    Plate {
        anchors.centerIn: parent
        width: Math.min(page.width - Theme.pageMargin - Theme.pageMargin, Theme.dialogWidth)
        height: content.implicitHeight + Theme.gap + Theme.gap

        ColumnLayout {
            id: content

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.gap
            spacing: Theme.gapSmall

            AppText {
                text: page.isGrid ? qsTr("边框应完整可见，线条应平直。用手指划过整个屏幕，每处都应留下圆点。") : qsTr("整个屏幕应是同一种颜色，没有亮点、暗点和色斑。")
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            AppText {
                //: %1 of %2 pictures of the screen test.
                text: qsTr("第 %1 幅，共 %2 幅").arg(page.picture + 1).arg(page.pictures)
                color: Theme.inkMuted
                font.pixelSize: Theme.textNote
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                AppButton {
                    objectName: "staffBack"
                    iconName: "back"
                    text: qsTr("返回面板")
                    Layout.fillWidth: true
                    onClicked: page.ended()
                }
                AppButton {
                    objectName: "staffNextPicture"
                    kind: AppButton.Primary
                    focus: true
                    //: Button: the next picture of the screen test. At most 10 characters.
                    text: qsTr("下一幅")
                    Layout.fillWidth: true
                    onClicked: page.picture = (page.picture + 1) % page.pictures
                }
            }
        }
    }
}
