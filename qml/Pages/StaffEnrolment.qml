// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Enrols the kiosk: address and code, what will happen, and what came of it.
FocusScope {
    id: page

    required property StaffEnrolmentViewModel enrolment

    readonly property int stage: page.enrolment.stage
    readonly property bool isTyping: page.stage === StaffEnrolmentViewModel.Typing

    signal ended

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            page.enrolment.erase();
        else
            page.enrolment.type(event.text);
    }
    Keys.onReturnPressed: page.enrolment.goOn()
    Keys.onEnterPressed: page.enrolment.goOn()

    Panes {
        anchors.fill: parent
        focus: true
        leadShare: Theme.isStrip ? Theme.leadShare : Theme.half

        lead: Stack {
            id: order

            spacing: Theme.gap

            PageHeading {
                width: order.width
                //: Title of the page of the staff panel on which the kiosk is enrolled with the hub.
                title: qsTr("注册本终端")
                line: qsTr("向办公室领取一次性注册码，照着输入。")
            }
            StaffField {
                objectName: "enrolCode"
                width: order.width
                //: Field of the staff panel.
                text: qsTr("注册码")
                value: page.enrolment.code
                isChosen: page.isTyping && page.enrolment.field === StaffEnrolmentViewModel.Code
                onClicked: page.enrolment.choose(StaffEnrolmentViewModel.Code)
            }
            StaffField {
                objectName: "enrolAddress"
                width: order.width
                //: Field of the staff panel. The second: nobody can change it here.
                text: page.enrolment.canChangeAddress ? qsTr("管理中心的地址") : qsTr("管理中心的地址（由启动参数指定）")
                value: page.enrolment.address
                isChosen: page.isTyping && page.enrolment.field === StaffEnrolmentViewModel.Address
                onClicked: page.enrolment.choose(StaffEnrolmentViewModel.Address)
            }
        }
        body: Stack {
            id: deeds

            topPadding: Theme.isLandscape ? 0 : Theme.gapLarge
            spacing: Theme.gap

            // Before the button that does it.
            StaffOutcome {
                objectName: "enrolWords"
                visible: page.enrolment.words.length > 0
                width: deeds.width
                words: page.enrolment.words
                isBusy: page.stage === StaffEnrolmentViewModel.Enrolling
                isTrouble: page.enrolment.isTrouble
            }
            KeyPad {
                visible: page.isTyping
                width: deeds.width
                keys: page.enrolment.keys
                columns: Theme.codePadColumns
                keyName: "enrolKey"
                //: Key of the staff panel's pad that deletes the last character. Read aloud, not shown.
                eraseText: qsTr("删除一个字符")
                onKeyPressed: key => page.enrolment.type(key)
                onBackspacePressed: page.enrolment.erase()
            }
            AppButton {
                objectName: "enrolGoOn"
                visible: page.stage !== StaffEnrolmentViewModel.Enrolling
                isUsable: page.enrolment.canGoOn
                kind: AppButton.Primary
                width: deeds.width
                text: {
                    if (page.isTyping)
                        //: Button: from typing the enrolment code to what will happen.
                        return qsTr("下一步");
                    //: Buttons: enrols the kiosk; restarts the program, which then is enrolled.
                    return page.stage === StaffEnrolmentViewModel.Confirming ? qsTr("确认注册") : qsTr("重新启动并启用");
                }
                onClicked: page.enrolment.goOn()
            }
            AppButton {
                objectName: "enrolTakeBack"
                visible: !page.isTyping
                width: deeds.width
                text: {
                    if (page.stage === StaffEnrolmentViewModel.Enrolling)
                        //: Button: ends waiting for the hub.
                        return qsTr("不再等待");
                    //: Buttons: back to typing the enrolment code.
                    return page.stage === StaffEnrolmentViewModel.Confirming ? qsTr("返回修改") : qsTr("换一个注册码");
                }
                onClicked: page.enrolment.takeBack()
            }
            AppButton {
                objectName: "staffBack"
                iconName: "back"
                width: deeds.width
                text: qsTr("返回面板")
                onClicked: page.ended()
            }
        }
    }
}
