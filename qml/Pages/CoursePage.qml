// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// A course: what was seen of it, its lessons, and its exam.
Panes {
    id: page

    required property CourseViewModel course

    signal lessonChosen(string lessonId)
    signal examChosen
    signal practiceChosen
    signal trainerNoteChosen

    lead: Stack {
        id: head

        spacing: Theme.gap

        PageHeading {
            title: page.course.title
            line: page.course.summary
            width: head.width
        }
        AppText {
            objectName: "courseProgress"
            text: page.course.progressText
            color: Theme.accentStrong
            font.pixelSize: Theme.textLead
            font.weight: Theme.weightStrong
            width: head.width
        }
        ProgressBar {
            value: page.course.progress
            width: head.width
        }
        Callout {
            visible: text.length > 0
            text: page.course.fallbackNote
            iconName: "language"
            width: head.width
        }
        Callout {
            objectName: "coursePassed"
            visible: page.course.isPassed
            //: On the page of a course whose exam was passed a moment ago.
            text: qsTr("考试已通过")
            iconName: "check-circle"
            width: head.width
        }
        AppButton {
            objectName: "courseTrainerNote"
            iconName: "people"
            //: Button on the page of a course: the sheet for whoever runs it with a group.
            text: qsTr("带班说明")
            width: head.width
            onClicked: page.trainerNoteChosen()
        }
    }
    body: Stack {
        id: list

        spacing: Theme.gapSmall

        Repeater {
            model: page.course.lessons

            ListRow {
                required property string lessonId
                required property int number
                required property string title
                required property bool isSeen
                required property bool isToRepeat

                required note

                objectName: "lessonRow-" + lessonId
                letter: number
                text: title
                titleLines: Theme.cardTitleLines + 1
                iconName: isToRepeat ? "warning" : isSeen ? "check-circle" : "book"
                width: list.width
                onClicked: page.lessonChosen(lessonId)
            }
        }
        SectionHeading {
            visible: page.course.examText.length > 0
            //: On the page of a course, under its lessons: over its exam.
            text: qsTr("学完了，考一考")
            width: list.width
            topMargin: Theme.gapLarge
        }
        AppText {
            visible: text.length > 0
            text: page.course.examText
            color: Theme.inkMuted
            width: list.width
        }
        AppButton {
            objectName: "courseExam"
            visible: page.course.examText.length > 0
            kind: AppButton.Primary
            iconName: "quiz"
            //: Button on the page of a course: begins its exam.
            text: qsTr("开始考试")
            width: list.width
            onClicked: page.examChosen()
        }
        AppButton {
            objectName: "coursePractice"
            visible: page.course.examText.length > 0
            //: Button on the page of a course: five of its questions by chance.
            text: qsTr("先练五题")
            width: list.width
            onClicked: page.practiceChosen()
        }
    }
}
