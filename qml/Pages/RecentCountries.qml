// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The countries that this visitor has looked at, one tap away.
Flow {
    id: row

    required property ChoiceModel recent

    signal countryChosen(string code)

    spacing: Theme.gapSmall

    AppText {
        //: Before the countries that the visitor has looked at. At most 12 characters.
        text: qsTr("刚看过")
        color: Theme.inkMuted
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        height: Theme.touchTarget
    }
    Repeater {
        model: row.recent

        Chip {
            required property string choiceId
            required property string name

            objectName: "recent-" + choiceId
            text: name
            checkable: false
            onClicked: row.countryChosen(choiceId)
        }
    }
}
