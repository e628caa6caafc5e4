// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// What to do after the end of a story or a self-check.
Stack {
    id: list

    required property ScenarioViewModel scenario

    signal guideChosen(string guideId)
    signal emergencyChosen
    signal leaveChosen

    spacing: Theme.gapSmall

    AppButton {
        objectName: "scenarioGuide"
        visible: list.scenario.guideId.length > 0
        kind: AppButton.Primary
        iconName: "book"
        //: Button at the end of a story or self-check: opens a guide. %1 is its title.
        text: qsTr("看指南：%1").arg(list.scenario.guideTitle)
        width: list.width
        onClicked: list.guideChosen(list.scenario.guideId)
    }
    AppButton {
        objectName: "scenarioAgain"
        //: Button at the end of a story or self-check: from the beginning.
        text: qsTr("从头再来")
        width: list.width
        onClicked: list.scenario.restart()
    }
    AppButton {
        objectName: "scenarioLeave"
        text: list.scenario.isSelfCheck ?
                  //: Button at the end of a self-check: opens the page with the hotline.
                  qsTr("查看 12308") :
                  //: Button at the end of a story: back to the list.
                  qsTr("换一个情景")
        width: list.width
        onClicked: list.scenario.isSelfCheck ? list.emergencyChosen() : list.leaveChosen()
    }
}
