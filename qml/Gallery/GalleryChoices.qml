// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls

/// What is on or off, chosen, ticked, right or wrong.
GallerySection {
    id: section

    required property var states
    readonly property string longText: "按照当地法律，遇到盘查时先出示身份证件，再说明自己是谁、要去哪里"

    title: "Choices"

    Repeater {
        model: section.states

        StateSample {
            required property string modelData

            stateName: modelData
            control: Chip {
                text: "证件"
            }
        }
    }
    Repeater {
        model: section.states

        StateSample {
            required property string modelData

            stateName: modelData
            control: Chip {
                text: "证件"
                chosen: true
            }
        }
    }
    Repeater {
        model: section.states

        StateSample {
            id: toggleSample

            required property string modelData
            required property int index

            stateName: modelData
            control: Toggle {
                text: "高对比度"
                note: "黑底白字，更容易看清"
                isOn: toggleSample.index % (1 + 1) === 1
                width: Theme.galleryWideWidth
            }
        }
    }
    Repeater {
        model: section.states

        StateSample {
            id: checkSample

            required property string modelData
            required property int index

            stateName: modelData
            control: CheckRow {
                text: "护照有效期在六个月以上"
                note: "不够就先换新的"
                isOn: checkSample.index % (1 + 1) === 1
                width: Theme.galleryWideWidth
            }
        }
    }
    Repeater {
        model: section.states

        StateSample {
            required property string modelData

            stateName: modelData
            control: QuizOption {
                letter: "A"
                text: "先保证自己安全，再报警"
                width: Theme.galleryWideWidth
            }
        }
    }
    QuizOption {
        letter: "A"
        text: section.longText
        verdict: "正确答案"
        isOpen: false
        isRight: true
        width: section.room
    }
    QuizOption {
        letter: "B"
        text: section.longText
        verdict: "您选的"
        isOpen: false
        isWrong: true
        width: section.room
    }
    QuizOption {
        letter: "C"
        text: section.longText
        isOpen: false
        isSetAside: true
        width: section.room
    }
}
