// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Levels by area, what the notice says, and its three times.
Stack {
    id: body

    required property NoticeViewModel notice

    signal emergencyChosen

    spacing: Theme.gapHuge

    Stack {
        id: areas

        visible: body.notice.areas.count > 0
        spacing: Theme.gap
        width: body.width

        SectionHeading {
            //: Heading over the areas of a notice with their risk levels.
            text: body.notice.isCurrent ? qsTr("各地风险级别") : qsTr("当时的风险级别")
            width: areas.width
        }
        Repeater {
            model: body.notice.areas

            AreaRow {
                width: areas.width
            }
        }
    }
    Stack {
        id: facts

        spacing: Theme.gap
        width: body.width

        SectionHeading {
            //: Heading over what a notice says.
            text: qsTr("主要内容")
            width: facts.width
        }
        Repeater {
            model: body.notice.facts

            StepRow {
                required property string modelData

                text: modelData
                width: facts.width
            }
        }
        Callout {
            visible: body.notice.changedText.length > 0
            text: body.notice.changedText
            width: facts.width
        }
    }
    NoticeTimes {
        notice: body.notice
        width: body.width
    }
    AppButton {
        objectName: "askButton"
        iconName: "phone"
        //: Button under a notice: opens the emergency page with the hotline.
        text: qsTr("打 12308 问最新情况")
        width: body.width
        onClicked: body.emergencyChosen()
    }
    SourcesNote {
        text: body.notice.sourcesText
        width: body.width
    }
}
