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
            required property string ageText
            required property string changedText
            readonly property string mark: row.isHistoric ? qsTr("历史样例") : row.levelText

            objectName: "noticeTile-" + noticeId
            verticalPadding: Theme.gap
            iconName: "bell"
            text: title
            titleLines: Theme.cardTitleLines
            //: Under a notice's title. %1 is one or more countries, %2 the date of issue, %3 how long ago that is.
            note: ageText.length > 0 ? qsTr("%1 · %2 · %3").arg(countriesText).arg(issuedText).arg(ageText) :
                                       //: Under a notice's title. %1 is one or more countries, %2 the date of issue.
                                       qsTr("%1 · %2").arg(countriesText).arg(issuedText)
            width: list.width
            Accessible.description: row.mark.length > 0 ? row.note + " · " + row.mark : row.note
            onClicked: list.noticeChosen(noticeId)

            AppText {
                visible: row.changedText.length > 0
                //: In a list of notices. %1 is what is otherwise than in the notice before.
                text: qsTr("变化：%1").arg(row.changedText)
                font.pixelSize: Theme.textNote
                width: parent.width
            }
            Tag {
                visible: row.isHistoric
                iconName: "clock"
                text: row.mark
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
            }
            LevelBadge {
                visible: !row.isHistoric && row.levelText.length > 0
                levelKey: row.levelKey
                levelText: row.levelText
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
            }
        }
    }
}
