// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Controls
import Huhang.ViewModels

/// What to have ready to say on the telephone.
Stack {
    id: list

    required property EmergencyViewModel emergency

    SectionHeading {
        //: Heading over what to have ready to say on the telephone.
        text: qsTr("电话里说清楚")
        width: list.width
    }
    Repeater {
        model: list.emergency.wording

        StepRow {
            required property string modelData

            text: modelData
            width: list.width
        }
    }
}
