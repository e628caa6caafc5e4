// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The missions in a country, the notices about it, and what is otherwise than at home.
Stack {
    id: body

    required property CountryViewModel country

    signal noticeChosen(string noticeId)

    spacing: Theme.gapHuge

    // Over what is in another language; the numbers are in none.
    Callout {
        objectName: "languageNote"
        visible: body.country.isFallbackLanguage
        text: body.country.fallbackNote
        iconName: "language"
        width: body.width
    }
    Stack {
        id: missions

        spacing: Theme.gap
        width: body.width

        SectionHeading {
            //: Heading over the Chinese embassy and consulates in a country.
            text: qsTr("中国使领馆")
            width: missions.width
        }
        MissionList {
            visible: body.country.hasMissions
            missions: body.country.missions
            width: missions.width
        }
        AppText {
            visible: !body.country.hasMissions
            //: Honest note where no mission's telephone is known.
            text: qsTr("这里没有核实过的使领馆电话。请打 +86-10-12308，由热线转接。")
            font.pixelSize: Theme.textLead
            width: missions.width
        }
    }
    Stack {
        id: notices

        spacing: Theme.gap
        width: body.width

        SectionHeading {
            text: qsTr("安全提醒")
            width: notices.width
        }
        AppText {
            visible: body.country.noLevelText.length > 0
            text: body.country.noLevelText
            font.pixelSize: Theme.textLead
            width: notices.width
        }
        NoticeList {
            visible: body.country.hasNotices
            notices: body.country.notices
            width: notices.width
            onNoticeChosen: noticeId => body.noticeChosen(noticeId)
        }
    }
    Stack {
        id: goodToKnow

        spacing: Theme.gap
        width: body.width

        SectionHeading {
            //: Heading over what is otherwise in a country than in China: time, driving side, plugs, money.
            text: qsTr("和国内有什么不同")
            width: goodToKnow.width
        }
        DifferenceTable {
            country: body.country
            width: goodToKnow.width
        }
    }
    SourcesNote {
        text: body.country.sourcesText
        width: body.width
    }
}
