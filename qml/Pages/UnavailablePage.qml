// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// No content could be read. The hotline and the card do not need any.
Panes {
    id: page

    required property EmergencyViewModel emergency

    signal takeawayChosen

    leadShare: Theme.hotlineShare

    lead: ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        HotlinePlate {
            emergency: page.emergency
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "takeawayButton"
            kind: AppButton.Primary
            iconName: "qr"
            text: qsTr("把求助电话存进手机")
            Layout.fillWidth: true
            onClicked: page.takeawayChosen()
        }
    }
    body: EmptyState {
        Layout.fillWidth: true
        iconName: "info"
        //: Title where the screen has no content to show.
        title: qsTr("内容暂时不能显示")
        //: Under it. The hotline still works.
        line: qsTr("工作人员会尽快恢复。需要帮助时，请直接打屏幕上的热线。")
    }
}
