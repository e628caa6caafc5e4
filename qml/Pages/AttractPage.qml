// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// What the screen shows to passers-by. Where it can be touched, the whole of it is one button; any touch or key begins a visit, which the
/// program sees before QML does. No control of Qt's, whose module the first picture would have to wait for.
Item {
    id: page

    required property AttractViewModel attract
    /// False: the screen only plays, and is no button.
    required property bool hasTouch

    signal pressed

    // On a totem a film is as wide as the screen and not high; its words are set larger instead.
    readonly property bool isFilm: page.attract.kind === AttractViewModel.Video
    readonly property real wordsShare: page.isFilm ? Theme.attractFilmWordsShare : Theme.attractWordsShare

    objectName: "attractArea"
    focus: true
    Accessible.role: page.hasTouch ? Accessible.Button : Accessible.StaticText
    //: The whole screen is one button while nobody uses it. Read aloud, not shown.
    Accessible.name: page.hasTouch ? qsTr("轻触屏幕开始") : page.attract.headline
    Accessible.description: page.hasTouch ? page.attract.headline : page.attract.line
    Accessible.focusable: page.hasTouch
    Accessible.onPressAction: page.pressed()

    Rectangle {
        anchors.fill: parent
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
            hasTouch: page.hasTouch
            Layout.fillWidth: !Theme.isLandscape
            Layout.fillHeight: Theme.isLandscape
            Layout.preferredWidth: Theme.isLandscape ? page.width * page.wordsShare : page.width
            Layout.preferredHeight: Theme.isLandscape ? page.height : page.height * page.wordsShare
        }
    }
}
