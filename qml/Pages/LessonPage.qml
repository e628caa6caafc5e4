// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// A lesson of a course: what to keep in mind, where to read on, and the way on.
Panes {
    id: page

    required property LessonViewModel lesson
    readonly property string lessonId: page.lesson.lessonId

    signal itemChosen(string itemId)
    signal practiceChosen
    signal nextChosen
    signal courseChosen

    onLessonIdChanged: page.toTop()

    lead: Stack {
        id: head

        spacing: Theme.gap

        AppText {
            text: page.lesson.placeText
            color: Theme.accentStrong
            font.weight: Theme.weightStrong
            width: head.width
        }
        PageHeading {
            title: page.lesson.title
            width: head.width
        }
        Callout {
            visible: text.length > 0
            text: page.lesson.fallbackNote
            iconName: "language"
            width: head.width
        }
        Repeater {
            model: page.lesson.points

            StepRow {
                required property string modelData

                text: modelData
                width: head.width
            }
        }
    }
    body: Stack {
        id: ways

        spacing: Theme.gapSmall

        SectionHeading {
            //: In a lesson, over the guides that belong to it.
            text: qsTr("接着看")
            width: ways.width
            topMargin: Theme.arePanesBeside ? 0 : Theme.gapLarge
        }
        Repeater {
            model: page.lesson.items

            ListRow {
                required property string itemId
                required property string title

                required iconName
                required note

                objectName: "lessonItem-" + itemId.replace("/", "-")
                text: title
                titleLines: Theme.cardTitleLines + 1
                width: ways.width
                onClicked: page.itemChosen(itemId)
            }
        }
        AppButton {
            objectName: "lessonPractice"
            visible: page.lesson.questionCount > 0
            iconName: "quiz"
            //: Button in a lesson. %n is how many questions belong to it.
            text: qsTr("练这一课的 %n 道题", "", page.lesson.questionCount)
            width: ways.width
            onClicked: page.practiceChosen()
        }
        AppButton {
            objectName: "lessonNext"
            kind: AppButton.Primary
            iconName: "chevron-right"
            text: page.lesson.nextId.length > 0 ?
                      //: Button in a lesson: the one after it. %1 is its title.
                      qsTr("下一课：%1").arg(page.lesson.nextTitle) :
                      //: Button in a lesson or after questions about a course: back to its page.
                      qsTr("回到课程")
            width: ways.width
            onClicked: page.lesson.nextId.length > 0 ? page.nextChosen() : page.courseChosen()
        }
        SourcesNote {
            text: page.lesson.sourcesText
            width: ways.width
            topPadding: Theme.gapLarge
        }
    }
}
