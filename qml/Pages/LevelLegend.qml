// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls

/// How to read the levels: two official scales side by side, never mapped onto each other.
Stack {
    id: legend

    spacing: Theme.gap

    SectionHeading {
        //: Heading over the explanation of the two official scales of risk levels.
        text: qsTr("级别怎么看")
        width: legend.width
    }
    AppText {
        //: Over the three-step scale of notices.
        text: qsTr("提醒分三级，从低到高")
        color: Theme.inkMuted
        width: legend.width
    }
    LegendRow {
        levelKey: "caution"
        levelText: qsTr("注意安全")
        width: legend.width
    }
    LegendRow {
        levelKey: "reconsider"
        levelText: qsTr("谨慎前往")
        width: legend.width
    }
    LegendRow {
        levelKey: "avoid"
        levelText: qsTr("暂勿前往")
        width: legend.width
    }
    AppText {
        //: Over the four-colour scale of destinations. It is another scale than the one above.
        text: qsTr("目的地风险分四色，是另一套分级")
        color: Theme.inkMuted
        width: legend.width
        topPadding: Theme.gap
    }
    LegendRow {
        levelKey: "blue"
        levelText: qsTr("蓝色")
        meaning: qsTr("低风险，没有相关提醒")
        width: legend.width
    }
    LegendRow {
        levelKey: "yellow"
        levelText: qsTr("黄色")
        meaning: qsTr("中风险，关注形势，注意安全")
        width: legend.width
    }
    LegendRow {
        levelKey: "orange"
        levelText: qsTr("橙色")
        meaning: qsTr("高风险，谨慎前往，已在当地的高度警惕")
        width: legend.width
    }
    LegendRow {
        levelKey: "red"
        levelText: qsTr("红色")
        meaning: qsTr("极高风险，暂勿前往，已在当地的尽快撤离")
        width: legend.width
    }
    SourcesNote {
        //: Source of the two scales. Keep the date.
        text: qsTr("来源：外交部，2022 年 4 月 18 日公布的旅行安全风险等级和提醒分类。")
        width: legend.width
    }
}
