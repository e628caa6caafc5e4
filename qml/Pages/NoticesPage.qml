// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The notices, newest first, by what holds and where, and how to read their levels.
Panes {
    id: page

    required property NoticeFilterModel notices

    signal noticeChosen(string noticeId)

    lead: Stack {
        id: intro

        spacing: Theme.gapLarge

        PageHeading {
            title: qsTr("安全提醒")
            //: Under the title of the list of notices.
            line: qsTr("由外交部和驻外使领馆发布。出发前，以最新发布的为准。")
            width: intro.width
        }
        LevelLegend {
            visible: Theme.arePanesBeside
            width: intro.width
        }
    }
    body: Stack {
        id: list

        spacing: Theme.gap

        ChoiceChips {
            visible: page.notices.hasAny
            group: "validity"
            model: page.notices.validities
            chosenId: page.notices.validity
            width: list.width
            onChoiceMade: choiceId => page.notices.validity = choiceId
        }
        ChoiceChips {
            visible: page.notices.continents.count > 0
            group: "continent"
            model: page.notices.continents
            chosenId: page.notices.continent
            width: list.width
            onChoiceMade: choiceId => page.notices.continent = choiceId
        }
        NoticeList {
            visible: page.notices.count > 0
            notices: page.notices
            width: list.width
            onNoticeChosen: noticeId => page.noticeChosen(noticeId)
        }
        EmptyState {
            visible: page.notices.count === 0
            iconName: "bell"
            title: page.notices.hasAny ?
                       //: There is no notice of the chosen kind.
                       qsTr("没有这样的提醒") :
                       //: There is no notice in the pack.
                       qsTr("目前没有提醒")
            //: What to do where no notice is listed.
            line: qsTr("出发前请看中国领事服务网，或打 +86-10-12308 询问。")
            width: list.width
        }
        LevelLegend {
            visible: !Theme.arePanesBeside
            width: list.width
            topPadding: Theme.gapLarge
        }
    }
}
