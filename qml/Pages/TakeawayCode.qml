// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The code that holds the card, on white.
Plate {
    id: plate

    required property TakeawayViewModel takeaway
    property real most: Theme.qrSize

    // The code's own margin is part of it.
    implicitWidth: code.width + Theme.gapSmall + Theme.gapSmall
    implicitHeight: code.height + Theme.gapSmall + Theme.gapSmall

    QrCode {
        id: code

        objectName: "takeawayCode"
        anchors.centerIn: parent
        width: plate.most
        height: width
        text: plate.takeaway.qrText
        Accessible.role: Accessible.Graphic
        //: The QR code, for a screen reader.
        Accessible.name: qsTr("二维码，内容与旁边的文字相同")
    }
}
