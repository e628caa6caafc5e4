// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The missions in a country, the notices about it, and what is good to know.
ColumnLayout {
    id: body

    required property CountryViewModel country

    signal noticeChosen(string noticeId)

    spacing: Theme.gapHuge

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        SectionHeading {
            //: Heading over the Chinese embassy and consulates in a country.
            text: qsTr("中国使领馆")
            Layout.fillWidth: true
        }
        MissionList {
            visible: body.country.hasMissions
            missions: body.country.missions
            Layout.fillWidth: true
        }
        AppText {
            visible: !body.country.hasMissions
            //: Honest note where no mission's telephone is known.
            text: qsTr("这里没有核实过的使领馆电话。请打 +86-10-12308，由热线转接。")
            font.pixelSize: Theme.textLead
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        SectionHeading {
            text: qsTr("安全提醒")
            Layout.fillWidth: true
        }
        AppText {
            visible: body.country.noLevelText.length > 0
            text: body.country.noLevelText
            font.pixelSize: Theme.textLead
            Layout.fillWidth: true
        }
        NoticeList {
            visible: body.country.hasNotices
            notices: body.country.notices
            Layout.fillWidth: true
            onNoticeChosen: noticeId => body.noticeChosen(noticeId)
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        SectionHeading {
            //: Heading over small facts: currency, driving side, plugs.
            text: qsTr("出行须知")
            Layout.fillWidth: true
        }
        FactGrid {
            facts: body.country.facts
            Layout.fillWidth: true
        }
    }
    SourcesNote {
        text: body.country.sourcesText
        Layout.fillWidth: true
    }
}
