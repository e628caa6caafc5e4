// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Huhang.Theme
import Huhang.Controls

/// A control in one of its states, with the state's name under it.
Stack {
    id: sample

    required property string stateName
    property T.AbstractButton control

    spacing: Theme.gapTiny

    Binding {
        target: sample.control
        property: "down"
        value: true
        when: sample.stateName === "pressed"
    }
    Binding {
        target: sample.control
        property: "isUsable"
        value: sample.stateName !== "disabled"
    }
    FocusRing {
        parent: sample.control
        control: sample.control
        corner: (sample.control as TapPlate).corner
        visible: sample.stateName === "focused"
    }
    Binding {
        target: sample.control
        property: "parent"
        value: place
    }
    Item {
        id: place

        implicitWidth: sample.control.width
        implicitHeight: sample.control.height
    }
    AppText {
        text: sample.stateName
        color: Theme.inkMuted
        font.pixelSize: Theme.textNote
    }
}
