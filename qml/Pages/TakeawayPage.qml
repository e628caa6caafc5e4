// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The card to take along: a code that holds the numbers or the list itself, and the same to read.
Panes {
    id: page

    required property TakeawayViewModel takeaway

    readonly property string invitation: page.takeaway.isText ?
                                             //: Under the title of a checklist that goes along as a QR code.
                                             qsTr("扫码存进手机，没有网络也能用") :
                                             //: Under the title of the QR card.
                                             qsTr("扫码存进通讯录，没有网络也能用")

    leadShare: Theme.qrShare

    lead: Stack {
        id: card

        spacing: Theme.gap

        PageHeading {
            visible: !Theme.isStrip
            title: page.takeaway.title
            line: page.invitation
            width: card.width
        }
        OnDemand {
            // Within reach it stands above the page, where nobody need touch it.
            active: !Theme.isLowReach

            TakeawayCode {
                takeaway: page.takeaway
                most: Math.min(Theme.qrSize, card.width - Theme.gapSmall - Theme.gapSmall)
                width: card.width
            }
        }
    }
    body: Stack {
        id: explanation

        spacing: Theme.gapHuge

        // Beside the code where there is no room above it.
        PageHeading {
            visible: Theme.isStrip
            title: page.takeaway.title
            line: page.invitation
            width: explanation.width
        }
        Stack {
            id: contents

            spacing: Theme.gap
            width: explanation.width

            SectionHeading {
                //: Heading over the text of the card.
                text: qsTr("卡上写着")
                width: contents.width
            }
            Repeater {
                model: page.takeaway.lines

                AppText {
                    required property string modelData

                    // No number goes on in the next line.
                    text: modelData.replace(/([0-9]) (?=[0-9])/g, "$1\u00a0")
                    font.pixelSize: Theme.textLead
                    width: contents.width
                }
            }
            AppText {
                visible: text.length > 0
                text: page.takeaway.note
                color: Theme.inkMuted
                width: contents.width
            }
        }
        Stack {
            id: steps

            spacing: Theme.gap
            width: explanation.width

            SectionHeading {
                //: Heading over the three steps of scanning the code.
                text: qsTr("怎么存")
                width: steps.width
            }
            StepRow {
                number: 1
                text: qsTr("打开手机相机，或微信、支付宝的“扫一扫”")
                width: steps.width
            }
            StepRow {
                number: 1 + 1
                text: page.takeaway.isText ? qsTr("对准二维码，手机会显示清单") : qsTr("对准二维码，手机会显示联系人")
                width: steps.width
            }
            StepRow {
                number: 1 + 1 + 1
                text: page.takeaway.isText ? qsTr("复制文字，或者截一张图") : qsTr("点“添加到通讯录”保存")
                width: steps.width
            }
        }
    }
}
