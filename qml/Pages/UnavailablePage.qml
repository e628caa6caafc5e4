// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// No content could be read. The hotline and the card do not need any.
Panes {
    id: page

    required property EmergencyViewModel emergency

    signal takeawayChosen

    leadShare: Theme.hotlineShare

    lead: Stack {
        id: hotline

        spacing: Theme.gap

        HotlinePlate {
            emergency: page.emergency
            width: hotline.width
        }
        AppButton {
            objectName: "takeawayButton"
            visible: !Theme.isStrip
            kind: AppButton.Primary
            iconName: "qr"
            text: qsTr("把求助电话存进手机")
            width: hotline.width
            onClicked: page.takeawayChosen()
        }
    }
    body: EmptyState {
        id: nothing

        iconName: "info"
        //: Title where the screen has no content to show.
        title: qsTr("内容暂时不能显示")
        //: Under it. The hotline still works.
        line: qsTr("工作人员会尽快恢复。需要帮助时，请直接打屏幕上的热线。")

        AppButton {
            objectName: "takeawayButton"
            visible: Theme.isStrip
            kind: AppButton.Primary
            iconName: "qr"
            text: qsTr("把求助电话存进手机")
            width: nothing.width
            onClicked: page.takeawayChosen()
        }
    }
}
