// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Asks for the staff's PIN; without one it says how to set it.
FocusScope {
    id: page

    required property StaffViewModel staff

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            page.staff.eraseDigit();
        else
            page.staff.typeDigit(event.text);
    }
    Keys.onReturnPressed: page.staff.submitPin()
    Keys.onEnterPressed: page.staff.submitPin()

    Panes {
        anchors.fill: parent
        focus: true
        leadShare: page.staff.hasPin ? Theme.half : 1

        lead: Stack {
            id: question

            spacing: Theme.gap

            PageHeading {
                width: question.width
                //: Title over the number pad for the staff's PIN.
                title: page.staff.hasPin ? qsTr("请输入 PIN") : qsTr("还没有设置 PIN")
                line: page.staff.hasPin ? qsTr("6 至 12 位数字。3 分钟没有操作会自动离开。") : qsTr("没有 PIN，任何人都不能进入。请技术人员在本机命令行运行下面的命令，输入两次 6 至 12 位数字，再回到这里。")
            }
            Plate {
                visible: !page.staff.hasPin
                width: question.width
                height: command.height + Theme.gapLarge + Theme.gapLarge

                AppText {
                    id: command

                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.gapLarge
                    width: parent.width - Theme.gapLarge - Theme.gapLarge
                    text: page.staff.pinCommand
                }
            }
            StaffPinDots {
                visible: page.staff.hasPin
                width: question.width
                count: page.staff.typedDigits
                message: page.staff.pinMessage
            }
        }
        body: Stack {
            id: keys

            visible: page.staff.hasPin
            topPadding: Theme.isLandscape ? 0 : Theme.gapLarge
            spacing: Theme.gap

            NumberPad {
                isUsable: page.staff.canType
                width: keys.width
                onDigitPressed: digit => page.staff.typeDigit(digit)
                onBackspacePressed: page.staff.eraseDigit()
            }
            AppButton {
                objectName: "pinSubmit"
                isUsable: page.staff.canSubmit
                kind: AppButton.Primary
                width: keys.width
                //: Button: checks the PIN and opens the staff panel.
                text: qsTr("进入")
                onClicked: page.staff.submitPin()
            }
        }
    }
}
