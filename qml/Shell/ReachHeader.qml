// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The upper part of a totem while everything to touch is in the lower one: where one is, and the number that helps.
Rectangle {
    id: header

    required property AppViewModel app

    readonly property bool asks: header.app.navigation.page === NavigationViewModel.Quiz && !header.app.quiz.isFinished

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
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        spacing: Theme.gap

        AppHeading {
            //: The greeting on the home page, very large. At most 18 characters.
            words: header.app.navigation.page === NavigationViewModel.Home ? qsTr("需要什么帮助？") : header.asks ? header.app.quiz.question : header.app.navigation.pageTitle
            font.pixelSize: header.asks ? Theme.textTitle : Theme.textHero
            width: words.width
        }
        AppText {
            //: The hotline's number, large, above the page.
            text: qsTr("全球领事保护热线 %1").arg("+86-10-12308")
            color: Theme.inkMuted
            font.pixelSize: Theme.textHeading
            width: words.width
        }
    }
    Brand {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.pageMargin
        anchors.topMargin: Theme.gapLarge
    }
}
