// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The words beside the attract loop's picture, and the invitation to touch.
Item {
    id: words

    required property AttractViewModel attract
    required property bool hasTouch
    readonly property bool isFilm: words.attract.kind === AttractViewModel.Video
    readonly property bool isNotice: words.attract.kind === AttractViewModel.Notice
    readonly property real headlineSize: Theme.isLandscape ? (words.isNotice ? Theme.textHeading : Theme.textTitle) : words.isFilm ? Theme.textFilmHeadline : words.isNotice ? Theme.textNoticeHeadline : Theme.textHero

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true

            ProgressDots {
                index: words.attract.index
                count: words.attract.count
            }
            Item {
                Layout.fillWidth: true
            }
            Brand {}
        }
        RowLayout {
            visible: words.attract.isHistoric || words.attract.levelText.length > 0
            spacing: Theme.gapSmall
            Layout.topMargin: Theme.isStrip ? 0 : Theme.gap

            Tag {
                visible: words.attract.isHistoric
                iconName: "clock"
                //: Mark on a notice of the past that is shown as a sample.
                text: qsTr("历史样例")
            }
            LevelBadge {
                visible: !words.attract.isHistoric && words.attract.levelText.length > 0
                levelKey: words.attract.levelKey
                levelText: words.attract.levelText
                Layout.maximumWidth: words.width
            }
        }
        AppHeading {
            words: words.attract.kind === AttractViewModel.Empty ? qsTr("出门在外，平安回家") : words.attract.headline
            font.pixelSize: words.headlineSize
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.textHeading
            maximumLineCount: Theme.attractLines
            elide: Text.ElideRight
            Layout.topMargin: Theme.isStrip ? 0 : Theme.gapSmall
            Layout.fillWidth: true
            Layout.maximumHeight: words.height * Theme.attractHeadlineShare
        }
        BalancedText {
            words: words.attract.line
            color: Theme.inkMuted
            font.pixelSize: words.isFilm && !Theme.isLandscape ? Theme.textHeading : Theme.textLead
            maximumLineCount: Theme.attractNoteLines
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        TouchCue {
            visible: words.hasTouch
            Layout.fillWidth: true
        }
        AttractHotline {
            visible: !words.hasTouch
            Layout.fillWidth: true
        }
    }
}
