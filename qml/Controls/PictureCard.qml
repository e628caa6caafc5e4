// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// A card with a picture over a title, for guides and for what a campaign features.
TapPlate {
    id: control

    property url picture
    property string pictureAlt
    property string iconName
    property string note
    /// The picture stands beside the words.
    property bool isLying: false
    property int titleLines: Theme.pictureTitleLines
    property real titleSize: Theme.textLead
    property color surroundings: Theme.paper

    // Cards of a row share one height for their words, so that their pictures end on one line.
    readonly property real titleHeight: control.titleLines * control.titleSize * Theme.fontLine * Theme.leadingTight
    readonly property real noteHeight: control.note.length > 0 ? Theme.gapTiny + Theme.textNote * Theme.fontLine : 0
    readonly property real wordsHeight: Math.round(control.titleHeight + control.noteHeight) + Theme.gapMedium

    padding: 0
    Accessible.description: control.note

    // qmllint disable deferred-property-id
    contentItem: Item {
        implicitHeight: Theme.pictureCardHeight

        Rectangle {
            id: frame

            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: Theme.lineWidth
            width: (control.isLying ? parent.height * Theme.lyingPictureShare : parent.width) - Theme.lineWidth - Theme.lineWidth
            height: parent.height - Theme.lineWidth - (control.isLying ? Theme.lineWidth : control.wordsHeight)
            color: Theme.sandSoft

            AppIcon {
                anchors.centerIn: parent
                visible: image.status !== Image.Ready
                name: control.iconName
                size: Theme.discSize
                color: Theme.accentStrong
            }
            CroppedImage {
                id: image

                anchors.fill: parent
                picture: control.picture
                Accessible.ignored: control.pictureAlt.length === 0
                Accessible.role: Accessible.Graphic
                Accessible.name: control.pictureAlt
            }
        }
        Stack {
            id: column

            anchors.left: control.isLying ? frame.right : parent.left
            anchors.right: parent.right
            anchors.leftMargin: control.isLying ? Theme.gapSmall : Theme.gap
            anchors.rightMargin: control.isLying ? Theme.gapSmall : Theme.gap
            anchors.verticalCenter: control.isLying ? parent.verticalCenter : parent.bottom
            anchors.verticalCenterOffset: control.isLying ? 0 : -Math.round(control.wordsHeight * Theme.half)
            spacing: 0

            FitText {
                words: control.text
                size: control.titleSize
                lines: control.titleLines
                weight: Theme.weightStrong
                lineHeight: Theme.leadingTight
                width: column.width
            }
            FitText {
                visible: control.note.length > 0
                text: control.note
                size: Theme.textNote
                color: Theme.inkMuted
                width: column.width
            }
        }
    }

    RoundMask {
        corner: control.corner
        surroundings: control.surroundings
    }
    Rectangle {
        anchors.fill: parent
        radius: control.corner
        color: Theme.clear
        border.width: Theme.lineWidth
        border.color: control.down ? control.outlineDown : control.outline
    }
}
