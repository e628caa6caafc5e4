// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.Pages
import Huhang.ViewModels

/// The staff panel of the screen, and the question whether somebody is still there; read when it is opened first.
FocusScope {
    id: desk

    required property AppViewModel app
    readonly property int secondsLeft: desk.app.staff.secondsLeft

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    StaffPage {
        id: panel

        anchors.fill: parent
        focus: true
        enabled: desk.secondsLeft === 0
        onEnabledChanged: if (panel.enabled)
            panel.forceActiveFocus()
        staff: desk.app.staff
        attract: desk.app.attract
        speech: desk.app.speech
        hasTouch: desk.app.hasTouch
        languages: desk.app.languages
        language: desk.app.language
        onLanguageChosen: code => desk.app.setLanguage(code)
    }
    OnDemand {
        active: desk.secondsLeft > 0
        onItemAdded: (index, item) => item.forceActiveFocus()

        IdleWarning {
            anchors.fill: parent
            focus: true
            secondsLeft: desk.secondsLeft
            //: Asked when staff have not touched their panel for a while.
            question: qsTr("还在操作吗？")
            //: %n is the number of seconds left.
            consequence: qsTr("%n 秒后离开工作人员面板，回到开始画面，输入的内容会清空。", "", desk.secondsLeft)
            onExtended: desk.app.staff.extend()
            onEnded: desk.app.staff.leave()
        }
    }
}
