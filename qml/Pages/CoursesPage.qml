// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The courses, by whom they are for.
CardGrid {
    id: page

    required property CourseListModel courses

    signal courseChosen(string courseId)

    readonly property bool isRow: Theme.isStrip || page.columns === 1

    columns: Theme.quizColumns
    sidewaysWidth: Theme.stripDoorWidth
    cardHeight: Theme.quizCardHeight
    model: page.courses
    title: qsTr("出国培训课程")
    //: Under the title of the list of courses.
    line: qsTr("选一门：几课要点、练习，最后考一考")
    delegate: DoorTile {
        required property int index
        required property string courseId
        required property string title
        required property string summary
        required property string countText

        required iconName

        objectName: "courseTile-" + courseId
        width: page.cardWidth
        height: page.cardSize
        text: title
        line: summary
        titleSize: page.columns > 1 ? Theme.textLead : Theme.textHeading
        badge: countText
        isRow: page.isRow
        titleLines: Theme.cardTitleLines
        lineLines: page.isRow ? Theme.flatDoorLines : Theme.rowNoteLines + 1
        onVisualFocusChanged: if (visualFocus)
            GridView.view.currentIndex = index
        onClicked: page.courseChosen(courseId)
    }
}
