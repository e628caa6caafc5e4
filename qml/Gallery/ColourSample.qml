// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// A colour on its ground, and how much it stands out there.
Rectangle {
    id: sample

    required property string ink
    required property string ground
    required property real least
    readonly property real contrast: Contrast.ratio(Theme[sample.ink], Theme[sample.ground])
    readonly property bool isEnough: sample.contrast >= sample.least

    objectName: "colour-" + sample.ink + "-" + sample.ground
    implicitHeight: words.implicitHeight + Theme.gap + Theme.gap
    radius: Theme.radiusSmall
    color: Theme[sample.ground]
    border.width: Theme.lineWidth
    border.color: Theme.line

    Stack {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
        spacing: 0

        AppText {
            text: sample.ink
            color: Theme[sample.ink]
            font.weight: Theme.weightStrong
            width: words.width
        }
        AppText {
            text: "on " + sample.ground
            color: Theme[sample.ink]
            font.pixelSize: Theme.textNote
            width: words.width
        }
        AppText {
            text: sample.contrast.toFixed(1) + " : 1" + (sample.isEnough ? "" : " — too little")
            color: Theme[sample.ink]
            font.pixelSize: Theme.textNote
            width: words.width
        }
    }
}
