// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Levels by area, what the notice says, and its three times.
ColumnLayout {
    id: body

    required property NoticeViewModel notice

    signal emergencyChosen

    spacing: Theme.gapHuge

    ColumnLayout {
        visible: body.notice.areas.count > 0
        spacing: Theme.gap
        Layout.fillWidth: true

        SectionHeading {
            //: Heading over the areas of a notice with their risk levels.
            text: body.notice.isCurrent ? qsTr("各地风险级别") : qsTr("当时的风险级别")
            Layout.fillWidth: true
        }
        Repeater {
            model: body.notice.areas

            AreaRow {
                Layout.fillWidth: true
            }
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        SectionHeading {
            //: Heading over what a notice says.
            text: qsTr("主要内容")
            Layout.fillWidth: true
        }
        Repeater {
            model: body.notice.facts

            StepRow {
                required property string modelData

                text: modelData
                Layout.fillWidth: true
            }
        }
        Callout {
            visible: body.notice.changedText.length > 0
            text: body.notice.changedText
            Layout.fillWidth: true
        }
    }
    NoticeTimes {
        notice: body.notice
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "askButton"
        iconName: "phone"
        //: Button under a notice: opens the emergency page with the hotline.
        text: qsTr("打 12308 问最新情况")
        Layout.fillWidth: true
        onClicked: body.emergencyChosen()
    }
    SourcesNote {
        text: body.notice.sourcesText
        Layout.fillWidth: true
    }
}
