// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The staff panel over the whole screen: first the PIN, then what there is to know and to do.
FocusScope {
    id: page

    required property StaffViewModel staff
    required property AttractViewModel attract
    required property SpeechViewModel speech
    required property bool hasTouch
    required property LanguageListModel languages
    required property string language

    readonly property int step: page.staff.step
    readonly property bool isFramed: page.step !== StaffViewModel.ScreenTest && page.step !== StaffViewModel.AttractLook

    signal languageChosen(string code)

    Accessible.role: Accessible.Dialog
    Accessible.name: head.title
    Keys.onEscapePressed: page.step === StaffViewModel.Pin || page.step === StaffViewModel.Panel ? page.staff.leave() : page.staff.back()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    // Nothing below it can be touched.
    MultiPointTouchArea {
        anchors.fill: parent
    }
    StaffHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: page.isFramed
        languages: page.languages
        language: page.language
        onLanguageChosen: code => page.languageChosen(code)
        onEnded: page.staff.leave()
    }
    // What comes takes the keyboard from what goes, which may still be there.
    OnDemand {
        active: page.step === StaffViewModel.Pin
        onItemAdded: (index, item) => item.forceActiveFocus()

        StaffPin {
            anchors.fill: parent
            anchors.topMargin: head.height
            staff: page.staff
        }
    }
    OnDemand {
        active: page.step === StaffViewModel.Panel
        onItemAdded: (index, item) => item.forceActiveFocus()

        StaffPanel {
            anchors.fill: parent
            anchors.topMargin: head.height
            staff: page.staff
        }
    }
    OnDemand {
        active: page.step === StaffViewModel.Enrolment
        onItemAdded: (index, item) => item.forceActiveFocus()

        StaffEnrolment {
            anchors.fill: parent
            anchors.topMargin: head.height
            enrolment: page.staff.enrolment
            onEnded: page.staff.back()
        }
    }
    OnDemand {
        active: page.step === StaffViewModel.Levels
        onItemAdded: (index, item) => item.forceActiveFocus()

        StaffLevels {
            anchors.fill: parent
            anchors.topMargin: head.height
            levels: page.staff.levels
            speech: page.speech
            onEnded: page.staff.back()
        }
    }
    OnDemand {
        active: page.step === StaffViewModel.ScreenTest
        onItemAdded: (index, item) => item.forceActiveFocus()

        StaffScreenTest {
            anchors.fill: parent
            onEnded: page.staff.back()
        }
    }
    OnDemand {
        active: page.step === StaffViewModel.AttractLook
        onItemAdded: (index, item) => item.forceActiveFocus()

        StaffAttract {
            anchors.fill: parent
            attract: page.attract
            hasTouch: page.hasTouch
            onEnded: page.staff.back()
        }
    }
}
