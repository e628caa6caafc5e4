// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// Whom to call in a country: police, ambulance and fire under a heading, or that no such number is known.
Stack {
    id: local

    required property EmergencyNumberModel numbers
    property string title

    SectionHeading {
        visible: local.title.length > 0
        text: local.title
        width: local.width
    }
    NumberGrid {
        visible: local.numbers.count > 0
        numbers: local.numbers
        width: local.width
    }
    AppText {
        visible: local.numbers.count === 0
        //: Honest note where no emergency number is known.
        text: qsTr("这里没有核实过的紧急电话。到达后请向酒店或当地人确认，也可以打 +86-10-12308。")
        font.pixelSize: Theme.textLead
        width: local.width
    }
}
