// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// How a story or a self-check ended, by icon, colour and word.
Rectangle {
    id: plate

    property int outcome: ScenarioViewModel.Unclear
    property string title
    readonly property bool isGood: plate.outcome === ScenarioViewModel.Good
    readonly property bool isBad: plate.outcome === ScenarioViewModel.Bad

    objectName: "scenarioOutcome"
    implicitHeight: row.implicitHeight + Theme.gapLarge + Theme.gapLarge
    radius: Theme.radiusMedium
    color: plate.isGood ? Theme.accentSoft : plate.isBad ? Theme.dangerSoft : Theme.sandSoft

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gapLarge
        spacing: Theme.gap

        AppIcon {
            name: plate.isGood ? "check-circle" : plate.isBad ? "warning" : "info"
            color: plate.isBad ? Theme.danger : Theme.accentStrong
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            Layout.alignment: Qt.AlignTop
        }
        AppHeading {
            words: plate.title
            Layout.fillWidth: true
        }
    }
}
