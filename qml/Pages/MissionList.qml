// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Chinese embassies and consulates with their consular-protection telephones.
Stack {
    id: list

    required property MissionModel missions

    spacing: Theme.gapSmall

    Repeater {
        model: list.missions

        Plate {
            id: plate

            required property string name
            required property string phonesText
            required property string asOfText

            radius: Theme.radiusMedium
            implicitHeight: words.implicitHeight + Theme.gap + Theme.gap
            width: list.width

            Stack {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.gap
                spacing: Theme.gapHair

                AppText {
                    text: plate.name
                    lineHeight: Theme.leadingTight
                    width: words.width
                }
                AppText {
                    text: plate.phonesText
                    font.pixelSize: Theme.textHeading
                    font.weight: Theme.weightStrong
                    lineHeight: Theme.leadingTight
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.textBody
                    wrapMode: Text.NoWrap
                    width: words.width
                }
                AppText {
                    text: plate.asOfText
                    color: Theme.inkMuted
                    font.pixelSize: Theme.textNote
                    lineHeight: Theme.leadingTight
                    width: words.width
                }
            }
        }
    }
}
