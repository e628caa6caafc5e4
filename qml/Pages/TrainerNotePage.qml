// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The sheet for whoever runs a course with a group.
Panes {
    id: page

    required property CourseViewModel course

    lead: Stack {
        id: head

        spacing: Theme.gap

        PageHeading {
            title: qsTr("带班说明")
            line: page.course.title
            width: head.width
        }
        AppText {
            text: page.course.minutesText
            color: Theme.accentStrong
            font.weight: Theme.weightStrong
            width: head.width
        }
        Callout {
            visible: text.length > 0
            text: page.course.fallbackNote
            iconName: "language"
            width: head.width
        }
        Callout {
            iconName: "touch"
            //: On the sheet for trainers: the screen goes back to its beginning by itself.
            text: qsTr("一段时间没人碰，屏幕会回到开头，打的勾也会清掉。讲课时，隔一会儿碰一下屏幕。")
            width: head.width
        }
    }
    body: Stack {
        id: steps

        spacing: Theme.gap

        Repeater {
            model: page.course.trainerNotes

            StepRow {
                required property int index
                required property string modelData

                number: index + 1
                text: modelData
                width: steps.width
            }
        }
    }
}
