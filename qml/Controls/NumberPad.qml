// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// The digits, laid out as on a telephone in every script, and backspace.
GridLayout {
    id: pad

    property bool isUsable: true
    readonly property string digits: "123456789"

    signal digitPressed(string digit)
    signal backspacePressed

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: Theme.numberPadColumns
    columnSpacing: Theme.gapSmall
    rowSpacing: Theme.gapSmall

    Repeater {
        model: pad.digits.length

        PadKey {
            required property int index

            objectName: "pinKey-" + text
            text: pad.digits.charAt(index)
            isUsable: pad.isUsable
            implicitHeight: Theme.buttonHeight
            Layout.fillWidth: true
            onClicked: pad.digitPressed(text)
        }
    }
    Item {
        Layout.fillWidth: true
    }
    PadKey {
        objectName: "pinKey-0"
        text: "0"
        isUsable: pad.isUsable
        implicitHeight: Theme.buttonHeight
        Layout.fillWidth: true
        onClicked: pad.digitPressed(text)
    }
    PadKey {
        objectName: "pinKey-backspace"
        iconName: "backspace"
        //: Key of the on-screen number pad that deletes the last digit. Read aloud, not shown.
        text: qsTr("删除一个数字")
        isUsable: pad.isUsable
        implicitHeight: Theme.buttonHeight
        Layout.fillWidth: true
        onClicked: pad.backspacePressed()
    }
}
