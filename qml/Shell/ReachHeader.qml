// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.Pages
import Huhang.ViewModels

/// The upper part of a totem while everything to touch is in the lower one: where one is, and the number that helps, or
/// the code to scan.
Rectangle {
    id: header

    required property AppViewModel app

    readonly property bool isQuiz: header.app.navigation.page === NavigationViewModel.Quiz && !header.app.quiz.isFinished
    readonly property bool isStory: header.app.navigation.page === NavigationViewModel.Scenario && !header.app.scenario.isEnding
    readonly property bool hasCode: header.app.navigation.page === NavigationViewModel.Takeaway

    color: Theme.sandSoft
    clip: true

    Arcs {
        x: header.width
        y: header.height
        color: Theme.sandStrong
    }
    Stack {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: header.hasCode ? brand.height : 0
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        spacing: Theme.gap

        AppHeading {
            id: heading

            visible: !header.isQuiz
            //: The greeting on the home page, very large. At most 18 characters.
            words: header.app.navigation.page === NavigationViewModel.Home ? qsTr("需要什么帮助？") : header.isStory ? header.app.scenario.text : header.app.navigation.pageTitle
            font.pixelSize: header.isStory || header.hasCode ? Theme.textTitle : Theme.textHero
            width: words.width
        }
        AppText {
            //: The hotline's number, large, above the page.
            readonly property string hotline: qsTr("全球领事保护热线 %1").arg("+86-10-12308")

            visible: text.length > 0 && !header.hasCode && !header.isQuiz
            text: header.isStory ? header.app.scenario.progressText : hotline
            color: Theme.inkMuted
            font.pixelSize: Theme.textHeading
            width: words.width
        }
        OnDemand {
            active: header.isQuiz

            QuizHead {
                quiz: header.app.quiz
                width: words.width
            }
        }
        OnDemand {
            active: header.hasCode

            TakeawayCode {
                takeaway: header.app.takeaway
                most: Math.min(Theme.qrSize, header.height - heading.height - brand.height - Theme.gapHuge - Theme.gapHuge)
            }
        }
    }
    Brand {
        id: brand

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.pageMargin
        anchors.topMargin: Theme.gapLarge
    }
}
