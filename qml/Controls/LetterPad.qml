// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// The screen's own keys: A to Z and backspace. Pinyin, its initials and English names need no more.
GridLayout {
    id: pad

    readonly property string letters: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

    signal letterPressed(string letter)
    signal backspacePressed

    columns: Theme.padColumns
    columnSpacing: Theme.padGap
    rowSpacing: Theme.gapSmall

    Repeater {
        model: pad.letters.length

        PadKey {
            required property int index

            objectName: "searchKey-" + text
            text: pad.letters.charAt(index)
            Layout.fillWidth: true
            onClicked: pad.letterPressed(text)
        }
    }
    PadKey {
        objectName: "searchKey-backspace"
        iconName: "backspace"
        //: Key of the on-screen letter pad that deletes the last letter. Read aloud, not shown.
        text: qsTr("删除一个字母")
        Layout.columnSpan: pad.columns - pad.letters.length % pad.columns
        Layout.fillWidth: true
        onClicked: pad.backspacePressed()
    }
}
