// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Upper edge of the staff panel: what this is, the languages, and the way out.
Item {
    id: head

    required property LanguageListModel languages
    required property string language
    //: Title of the panel for staff. At most 16 characters.
    readonly property string title: qsTr("工作人员面板")
    // Those of the people who look after kiosks, of all that visitors have.
    readonly property var offered: ["zh-Hans", "en"]

    signal languageChosen(string code)
    signal ended

    implicitHeight: Theme.topBarHeight

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        spacing: Theme.gapSmall

        AppHeading {
            // A telephone has no room for it.
            words: Theme.isHandheld ? "" : head.title
            Layout.fillWidth: true
        }
        Repeater {
            model: head.languages

            Chip {
                required property string code
                required property string nativeName

                objectName: "staffLanguage-" + code
                visible: head.offered.includes(code)
                text: nativeName
                chosen: code === head.language
                onClicked: head.languageChosen(code)
            }
        }
        AppButton {
            objectName: "staffLeave"
            iconName: "close"
            //: Button: closes the staff panel. At most 8 characters.
            text: qsTr("离开")
            onClicked: head.ended()
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.lineWidth
        color: Theme.line
    }
}
