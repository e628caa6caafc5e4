// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// How the visitor wants the screen: each choice shows at once on the page behind.
Sheet {
    id: sheet

    required property AppViewModel app
    readonly property AccessibilityViewModel wishes: sheet.app.accessibility

    //: Over the choices for large text, strong contrast and so on.
    title: qsTr("辅助功能")

    AppText {
        // The sizes speak for themselves where there is no room for more.
        visible: !Theme.isStrip && !Theme.isLargeText
        //: Over the three text sizes.
        text: qsTr("文字大小")
        color: Theme.inkMuted
        width: sheet.column.width
    }
    RowLayout {
        spacing: Theme.gapSmall
        width: sheet.column.width

        Repeater {
            model: [{
                    "size": AccessibilityViewModel.Standard,
                    //: Text size. At most 8 characters.
                    "name": qsTr("标准")
                }, {
                    "size": AccessibilityViewModel.Large,
                    //: Text size. At most 8 characters.
                    "name": qsTr("大")
                }, {
                    "size": AccessibilityViewModel.Largest,
                    //: Text size. At most 8 characters.
                    "name": qsTr("特大")
                }]

            Chip {
                required property var modelData

                objectName: "textSize-" + modelData.size
                text: modelData.name
                chosen: sheet.wishes.textSize === modelData.size
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: sheet.wishes.textSize = modelData.size
            }
        }
    }
    Flow {
        id: wishes

        readonly property int columns: Theme.sheetColumns
        readonly property real cellWidth: Math.floor((wishes.width - (wishes.columns - 1) * wishes.spacing) / wishes.columns)
        readonly property var rows: wishes.columns > 2 ? [[contrast, hand, motion], [scanning]] : [[contrast, hand], [motion, scanning]]

        // Those of a row share one height.
        function heightOf(wish: Item): real {
            const row = wishes.columns > 1 ? wishes.rows.find(row => row.includes(wish)) : [wish];
            return Math.max(...row.map(one => one.implicitHeight));
        }

        spacing: Theme.gapSmall
        width: sheet.column.width

        Toggle {
            id: contrast

            objectName: "highContrast"
            //: Setting: white and yellow on black.
            text: qsTr("高对比度")
            note: qsTr("黑底白字，更容易看清")
            isOn: sheet.wishes.highContrast
            width: wishes.cellWidth
            height: wishes.heightOf(contrast)
            onClicked: sheet.wishes.highContrast = !sheet.wishes.highContrast
        }
        Toggle {
            objectName: "lowReach"
            visible: Theme.canReachLow
            //: Setting: all that can be touched moves to the lower part of the screen.
            text: qsTr("内容移到下方")
            note: qsTr("坐着或个子不高，也够得着")
            isOn: sheet.wishes.lowReach
            width: wishes.cellWidth
            onClicked: sheet.wishes.lowReach = !sheet.wishes.lowReach
        }
        Toggle {
            id: hand

            objectName: "leftHanded"
            //: Setting: buttons change sides.
            text: qsTr("左手操作")
            note: qsTr("常用的按键换到左边")
            isOn: sheet.wishes.leftHanded
            width: wishes.cellWidth
            height: wishes.heightOf(hand)
            onClicked: sheet.wishes.leftHanded = !sheet.wishes.leftHanded
        }
        Toggle {
            id: motion

            objectName: "reduceMotion"
            //: Setting: nothing moves or fades.
            text: qsTr("减少动画")
            note: qsTr("页面直接出现，不淡入淡出")
            isOn: sheet.wishes.reduceMotion
            width: wishes.cellWidth
            height: wishes.heightOf(motion)
            onClicked: sheet.wishes.reduceMotion = !sheet.wishes.reduceMotion
        }
        Toggle {
            id: scanning

            objectName: "scanning"
            //: Setting: a frame moves from control to control by itself, and one key or a touch anywhere chooses.
            text: qsTr("单键扫描")
            note: qsTr("方框自己移动，到了想要的地方，按任意键或碰一下屏幕")
            isOn: sheet.wishes.scanPace !== AccessibilityViewModel.Off
            width: wishes.columns > 2 ? wishes.width : wishes.cellWidth
            height: wishes.heightOf(scanning)
            onClicked: sheet.wishes.scanPace = isOn ? AccessibilityViewModel.Off : AccessibilityViewModel.Slow
        }
    }
    RowLayout {
        visible: sheet.wishes.scanPace !== AccessibilityViewModel.Off
        spacing: Theme.gapSmall
        width: sheet.column.width

        Repeater {
            model: [{
                    "pace": AccessibilityViewModel.Slow,
                    //: How fast the frame moves. At most 8 characters.
                    "name": qsTr("慢")
                }, {
                    "pace": AccessibilityViewModel.Medium,
                    //: How fast the frame moves. At most 8 characters.
                    "name": qsTr("适中")
                }, {
                    "pace": AccessibilityViewModel.Fast,
                    //: How fast the frame moves. At most 8 characters.
                    "name": qsTr("快")
                }]

            Chip {
                required property var modelData

                objectName: "scanPace-" + modelData.pace
                text: modelData.name
                chosen: sheet.wishes.scanPace === modelData.pace
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: sheet.wishes.scanPace = modelData.pace
            }
        }
    }
    AppButton {
        objectName: "languagesInSheet"
        visible: Theme.isLowReach
        iconName: "language"
        text: sheet.app.languageName
        width: sheet.column.width
        onClicked: sheet.app.panel = AppViewModel.Languages
    }
    AppButton {
        objectName: "resetWishes"
        //: Button: everything as it was at the beginning.
        text: qsTr("恢复默认")
        width: sheet.column.width
        onClicked: sheet.wishes.reset()
    }
}
