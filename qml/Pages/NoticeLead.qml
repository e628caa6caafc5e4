// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// What a notice is about, and whether it still holds.
Stack {
    id: lead

    required property NoticeViewModel notice

    spacing: Theme.gap

    Rectangle {
        visible: lead.notice.ageNote.length > 0
        implicitHeight: age.implicitHeight + Theme.gapLarge + Theme.gapLarge
        radius: Theme.radiusMedium
        color: Theme.sand
        width: lead.width

        Stack {
            id: age

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.gapLarge
            spacing: Theme.gapSmall

            RowLayout {
                spacing: Theme.gapSmall
                width: age.width

                AppIcon {
                    name: "clock"
                    Layout.preferredWidth: size
                    Layout.preferredHeight: size
                }
                AppText {
                    //: Over a notice that does not hold any more: a sample from the past, or one past its date.
                    text: lead.notice.isHistoric ? qsTr("历史样例，不是现行提醒") : qsTr("可能已经过时")
                    font.pixelSize: Theme.textLead
                    font.weight: Theme.weightStrong
                    lineHeight: Theme.leadingTight
                    Layout.fillWidth: true
                }
            }
            AppText {
                text: lead.notice.ageNote
                width: age.width
            }
        }
    }
    AppText {
        text: lead.notice.countriesText
        color: Theme.accentStrong
        font.pixelSize: Theme.textLead
        font.weight: Theme.weightStrong
        width: lead.width
        topPadding: Theme.gapSmall
    }
    AppHeading {
        // Within reach the head over the page says it.
        visible: !Theme.isLowReach
        words: lead.notice.title
        font.pixelSize: Theme.isLandscape ? Theme.textHeading : Theme.textTitle
        width: lead.width
    }
    AppText {
        text: lead.notice.issuerText
        color: Theme.inkMuted
        font.pixelSize: Theme.textLead
        width: lead.width
    }
    Callout {
        visible: lead.notice.isFallbackLanguage
        text: lead.notice.fallbackNote
        iconName: "language"
        width: lead.width
    }
}
