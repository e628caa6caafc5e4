// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Notices as rows, each with its level or its mark of the past.
Stack {
    id: list

    required property NoticeListModel notices

    signal noticeChosen(string noticeId)

    spacing: Theme.gapSmall

    Repeater {
        model: list.notices

        ListRow {
            id: row

            required property string noticeId
            required property string title
            required property string issuedText
            required property string countriesText
            required property string levelText
            required property string levelKey
            required property bool isHistoric

            objectName: "noticeTile-" + noticeId
            verticalPadding: Theme.gap
            iconName: "bell"
            text: title
            titleLines: Theme.cardTitleLines
            //: Under a notice's title. %1 is one or more countries, %2 the date of issue.
            note: qsTr("%1 · %2").arg(countriesText).arg(issuedText)
            width: list.width
            onClicked: list.noticeChosen(noticeId)

            Tag {
                visible: row.isHistoric
                iconName: "clock"
                text: qsTr("历史样例")
                width: Math.min(implicitWidth, parent.width)
            }
            LevelBadge {
                visible: !row.isHistoric && row.levelText.length > 0
                levelKey: row.levelKey
                levelText: row.levelText
                width: Math.min(implicitWidth, parent.width)
            }
        }
    }
}
