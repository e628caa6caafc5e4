// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme

/// The screen's own keys, one for each character, and backspace.
GridLayout {
    id: pad

    required property string keys
    /// The keys' object names begin with it.
    required property string keyName
    /// What backspace is called. Read aloud, not shown.
    required property string eraseText

    signal keyPressed(string key)
    signal backspacePressed

    // Letters and digits run from left to right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: Theme.padColumns
    columnSpacing: Theme.padGap
    rowSpacing: Theme.gapSmall

    Repeater {
        model: pad.keys.length

        PadKey {
            required property int index

            objectName: pad.keyName + "-" + text
            text: pad.keys.charAt(index)
            Layout.fillWidth: true
            onClicked: pad.keyPressed(text)
        }
    }
    PadKey {
        objectName: pad.keyName + "-backspace"
        iconName: "backspace"
        text: pad.eraseText
        Layout.columnSpan: pad.columns - pad.keys.length % pad.columns
        Layout.fillWidth: true
        onClicked: pad.backspacePressed()
    }
}
