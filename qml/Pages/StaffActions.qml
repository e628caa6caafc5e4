// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The buttons of the staff panel.
GridLayout {
    id: actions

    required property StaffViewModel staff
    // Columns of one width, whatever the buttons say.
    readonly property real cellWidth: (actions.width - actions.columnSpacing) * Theme.half

    columns: 1 + 1
    columnSpacing: Theme.gapSmall
    rowSpacing: Theme.gapSmall

    AppButton {
        objectName: "staffSync"
        kind: AppButton.Primary
        horizontalPadding: Theme.gap
        //: Button of the staff panel: sends counts and looks for content now. At most 12 characters.
        text: qsTr("立即同步")
        Layout.preferredWidth: actions.cellWidth
        Layout.fillHeight: true
        onClicked: actions.staff.syncNow()
    }
    AppButton {
        objectName: "staffStick"
        horizontalPadding: Theme.gap
        //: Button of the staff panel: counts to the USB stick, content from it. At most 14 characters.
        text: qsTr("与 U 盘交换")
        Layout.preferredWidth: actions.cellWidth
        Layout.fillHeight: true
        onClicked: actions.staff.visitSticks()
    }
    AppButton {
        objectName: "staffLogs"
        horizontalPadding: Theme.gap
        //: Button of the staff panel: copies the program's logs to the USB stick. At most 14 characters.
        text: qsTr("日志存到 U 盘")
        Layout.preferredWidth: actions.cellWidth
        Layout.fillHeight: true
        onClicked: actions.staff.copyLogs()
    }
    AppButton {
        objectName: "staffEnrol"
        horizontalPadding: Theme.gap
        //: Button of the staff panel: enrols the kiosk with the hub. At most 12 characters. The second: it is enrolled.
        text: actions.staff.isEnrolled ? qsTr("重新注册") : qsTr("注册")
        Layout.preferredWidth: actions.cellWidth
        Layout.fillHeight: true
        onClicked: actions.staff.enrol()
    }
    AppButton {
        objectName: "staffLevels"
        horizontalPadding: Theme.gap
        text: qsTr("音量和亮度")
        Layout.preferredWidth: actions.cellWidth
        Layout.fillHeight: true
        onClicked: actions.staff.adjust()
    }
    AppButton {
        objectName: "staffScreenTest"
        horizontalPadding: Theme.gap
        //: Button of the staff panel. At most 12 characters.
        text: qsTr("检查屏幕")
        Layout.preferredWidth: actions.cellWidth
        Layout.fillHeight: true
        onClicked: actions.staff.testScreen()
    }
    AppButton {
        objectName: "staffAttract"
        horizontalPadding: Theme.gap
        //: Button of the staff panel: looks at the loop that passers-by see, from its beginning. At most 14 characters.
        text: qsTr("查看轮播")
        Layout.preferredWidth: actions.cellWidth
        Layout.fillHeight: true
        onClicked: actions.staff.lookAtAttract()
    }
    AppButton {
        objectName: "staffRestart"
        horizontalPadding: Theme.gap
        //: Button of the staff panel: restarts the program. At most 12 characters. The second: it was touched once.
        text: actions.staff.outcome.isRestartAsked ? qsTr("确认重新启动") : qsTr("重新启动")
        kind: actions.staff.outcome.isRestartAsked ? AppButton.Primary : AppButton.Secondary
        Layout.preferredWidth: actions.cellWidth
        Layout.fillHeight: true
        onClicked: actions.staff.restart()
    }
}
