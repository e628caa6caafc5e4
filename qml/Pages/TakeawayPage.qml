// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The card to take along: a code that holds the numbers itself, and the same numbers to read.
Panes {
    id: page

    required property TakeawayViewModel takeaway

    leadShare: Theme.qrShare

    lead: ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        PageHeading {
            title: page.takeaway.title
            //: Under the title of the QR card.
            line: qsTr("扫码存进通讯录，没有网络也能用")
            Layout.fillWidth: true
        }
        Plate {
            implicitHeight: code.height + Theme.gapLarge + Theme.gapLarge
            Layout.fillWidth: true

            QrCode {
                id: code

                objectName: "takeawayCode"
                anchors.centerIn: parent
                width: Theme.qrSize
                height: Theme.qrSize
                text: page.takeaway.qrText
                Accessible.role: Accessible.Graphic
                //: The QR code, for a screen reader.
                Accessible.name: qsTr("二维码，内容与旁边的文字相同")
            }
        }
    }
    body: ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapHuge

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            SectionHeading {
                //: Heading over the text of the card.
                text: qsTr("卡上写着")
                Layout.fillWidth: true
            }
            Repeater {
                model: page.takeaway.lines

                AppText {
                    required property string modelData

                    text: modelData
                    font.pixelSize: Theme.textLead
                    Layout.fillWidth: true
                }
            }
            AppText {
                visible: text.length > 0
                text: page.takeaway.note
                color: Theme.inkMuted
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            SectionHeading {
                //: Heading over the three steps of scanning the code.
                text: qsTr("怎么存")
                Layout.fillWidth: true
            }
            StepRow {
                number: 1
                text: qsTr("打开手机相机，或微信、支付宝的“扫一扫”")
                Layout.fillWidth: true
            }
            StepRow {
                number: 1 + 1
                text: qsTr("对准二维码，手机会显示联系人")
                Layout.fillWidth: true
            }
            StepRow {
                number: 1 + 1 + 1
                text: qsTr("点“添加到通讯录”保存")
                Layout.fillWidth: true
            }
        }
    }
}
