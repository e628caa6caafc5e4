// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Picture, title and summary of a guide, and the card to take along.
Stack {
    id: intro

    required property GuideViewModel guide

    signal takeawayChosen

    spacing: Theme.gap

    FramedPicture {
        visible: !Theme.isLowReach
        aspect: Theme.guidePictureAspect
        source: intro.guide.illustration
        alt: intro.guide.illustrationAlt
        iconName: intro.guide.icon
        width: intro.width
    }
    AppHeading {
        visible: !Theme.isLowReach
        words: intro.guide.title
        font.pixelSize: Theme.textTitle
        width: intro.width
        topPadding: Theme.gapSmall
    }
    AppText {
        text: intro.guide.summary
        color: Theme.inkMuted
        font.pixelSize: Theme.textLead
        width: intro.width
    }
    RowLayout {
        spacing: Theme.gapTiny
        width: intro.width

        AppIcon {
            name: "clock"
            size: Theme.iconSizeSmall
            color: Theme.accentStrong
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }
        AppText {
            text: intro.guide.readingTimeText
            font.pixelSize: Theme.textNote
            Layout.fillWidth: true
        }
    }
    Callout {
        visible: intro.guide.isFallbackLanguage
        text: intro.guide.fallbackNote
        iconName: "language"
        width: intro.width
    }
    AppButton {
        objectName: "takeawayButton"
        iconName: "qr"
        //: Button: opens a QR code that holds the emergency telephone numbers. At most 32 characters.
        text: qsTr("把求助电话存进手机")
        width: intro.width
        onClicked: intro.takeawayChosen()
    }
}
