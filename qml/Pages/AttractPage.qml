// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// What the screen shows to passers-by. The whole of it is one button.
T.AbstractButton {
    id: page

    required property AttractViewModel attract

    // On a totem a film is as wide as the screen and not high; its words are set larger instead.
    readonly property bool isFilm: page.attract.kind === AttractViewModel.Video
    readonly property real wordsShare: page.isFilm ? Theme.attractFilmWordsShare : Theme.attractWordsShare

    objectName: "attractArea"
    focus: true
    //: The whole screen is one button while nobody uses it. Read aloud, not shown.
    text: qsTr("轻触屏幕开始")
    Accessible.role: Accessible.Button
    Accessible.name: page.text
    Accessible.description: page.attract.headline

    background: Rectangle {
        color: Theme.paper
    }

    GridLayout {
        anchors.fill: parent
        columns: Theme.isLandscape ? 1 + 1 : 1
        columnSpacing: 0
        rowSpacing: 0

        AttractPicture {
            attract: page.attract
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: page.height
            Layout.preferredWidth: page.width
        }
        AttractWords {
            attract: page.attract
            Layout.fillWidth: !Theme.isLandscape
            Layout.fillHeight: Theme.isLandscape
            Layout.preferredWidth: Theme.isLandscape ? page.width * Theme.attractWordsShare : page.width
            Layout.preferredHeight: Theme.isLandscape ? page.height : page.height * page.wordsShare
        }
    }
}
