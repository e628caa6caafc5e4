// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls

/// Asks whether somebody is still there; the seconds run down as ticks of a clock.
FocusScope {
    id: overlay

    property int secondsLeft: 0
    //: Asked when nobody has touched the screen for a while.
    property string question: qsTr("还在看吗？")
    //: %n is the number of seconds left. Everything the visitor did is forgotten then.
    property string consequence: qsTr("%n 秒后回到开始画面，您看过的内容会清空。", "", overlay.secondsLeft)

    signal extended
    signal ended

    Accessible.role: Accessible.Dialog
    Accessible.name: title.words
    // Once, not with every second.
    Component.onCompleted: region.words = title.words + " " + note.words

    LiveRegion {
        id: region
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }
    // Nothing below it can be touched.
    MultiPointTouchArea {
        anchors.fill: parent
    }
    Plate {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.isLowReach ? parent.height - height - Theme.gapLarge : (parent.height - height) * Theme.half
        width: Math.min(overlay.width - Theme.pageMargin - Theme.pageMargin, Theme.dialogWidth)
        height: content.implicitHeight + content.anchors.margins + content.anchors.margins

        GridLayout {
            id: content

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.isStrip || Theme.isHandheld ? Theme.gapLarge : Theme.gapHuge
            columns: Theme.isDialogWide ? 1 + 1 : 1
            columnSpacing: Theme.gapHuge
            rowSpacing: Theme.gap

            SecondsRing {
                secondsLeft: overlay.secondsLeft
                Layout.alignment: Qt.AlignHCenter
                Layout.rowSpan: Theme.isDialogWide ? 1 + 1 + 1 : 1
            }
            AppHeading {
                id: title

                words: overlay.question
                font.pixelSize: Theme.textTitle
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            BalancedText {
                id: note

                words: overlay.consequence
                color: Theme.inkMuted
                font.pixelSize: Theme.textLead
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            GridLayout {
                columns: Theme.isDialogWide ? 1 + 1 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap

                AppButton {
                    objectName: "extendButton"
                    kind: AppButton.Primary
                    focus: true
                    text: qsTr("继续使用")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: overlay.extended()
                }
                AppButton {
                    objectName: "endVisitButton"
                    //: Button: ends the visit and clears everything.
                    text: qsTr("结束")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: overlay.ended()
                }
            }
        }
    }
}
