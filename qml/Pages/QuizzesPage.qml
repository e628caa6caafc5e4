// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The rounds over all questions, the door to the courses, the stories, and the quizzes by topic.
CardGrid {
    id: page

    required property QuizListModel quizzes

    signal quizChosen(string quizId)
    signal scenarioChosen(string scenarioId)
    signal coursesChosen

    readonly property bool isRow: Theme.isStrip || page.columns === 1

    columns: Theme.quizColumns
    sidewaysWidth: Theme.stripDoorWidth
    cardHeight: Theme.quizCardHeight
    model: page.quizzes
    title: qsTr("安全知识测验")
    //: Under the title of the list.
    line: qsTr("每题答完都有讲解，答错也没关系")
    delegate: DoorTile {
        required property int index
        required property string quizId
        required property string title
        required property string summary
        required property string countText
        required property bool isRound
        required property bool isScenario
        required property bool isCourses

        required iconName

        objectName: isCourses ? "coursesTile" : (isScenario ? "scenarioTile-" : "quizTile-") + quizId
        width: page.cardWidth
        height: page.cardSize
        text: title
        line: summary
        titleSize: page.columns > 1 ? Theme.textLead : Theme.textHeading
        badge: countText
        fill: isRound ? Theme.sandSoft : Theme.surface
        isRow: page.isRow
        titleLines: Theme.cardTitleLines
        lineLines: page.isRow ? Theme.flatDoorLines : Theme.rowNoteLines + 1
        onVisualFocusChanged: if (visualFocus)
            GridView.view.currentIndex = index
        onClicked: isCourses ? page.coursesChosen() : isScenario ? page.scenarioChosen(quizId) : page.quizChosen(quizId)
    }
}
