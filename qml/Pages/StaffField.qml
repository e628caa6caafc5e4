// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls

/// Something that is typed on the pad below or beside it: what it is, and what is typed so far.
TapPlate {
    id: field

    required property string value
    /// The pad types here.
    property bool isChosen: false

    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapSmall
    corner: Theme.radiusMedium
    fill: field.isChosen ? Theme.accentSoft : Theme.surface
    outline: field.isChosen ? Theme.accent : Theme.line
    //: Read aloud: what a field of the staff panel is for, and what is typed into it.
    Accessible.name: qsTr("%1：%2").arg(field.text).arg(field.value)

    // qmllint disable deferred-property-id
    contentItem: Stack {
        id: words

        spacing: Theme.gapHair

        AppText {
            width: words.width
            text: field.text
            color: Theme.inkMuted
            font.pixelSize: Theme.textNote
        }
        AppText {
            width: words.width
            text: field.value
            font.pixelSize: Theme.textLead
            font.weight: Theme.weightStrong
            wrapMode: Text.WrapAnywhere
        }
    }
}
