// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls

/// The line that greets the visitor.
Item {
    id: greeting

    property string campaignTitle

    implicitHeight: words.implicitHeight

    Stack {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapSmall

        AppText {
            // Large letters leave a strip room for the question alone.
            visible: greeting.campaignTitle.length > 0 && !(Theme.isStrip && Theme.isLargeText)
            text: greeting.campaignTitle
            color: Theme.accentStrong
            font.weight: Theme.weightStrong
            width: words.width
        }
        AppHeading {
            //: The greeting on the home page, very large. At most 18 characters.
            words: qsTr("需要什么帮助？")
            font.pixelSize: Theme.textHero
            width: words.width
        }
        BalancedText {
            //: Under the greeting. One or two lines.
            words: qsTr("在国外遇到事情怎么办、打哪个电话，点一下就知道。不用登录，不留记录。")
            color: Theme.inkMuted
            font.pixelSize: Theme.textLead
            width: words.width
        }
    }
}
