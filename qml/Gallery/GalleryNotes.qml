// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls

/// What is read and not tapped.
GallerySection {
    id: section

    readonly property string longText: "Keep copies of your passport apart from the original, and write down the number of the nearest embassy or consulate before you need it."

    title: "Notes, numbers and steps"

    Callout {
        text: section.longText
        width: section.room
    }
    StepRow {
        number: 1
        text: section.longText
        width: section.room
    }
    StepRow {
        text: section.longText
        width: section.room
    }
    NumberPlate {
        iconName: "police"
        label: "报警"
        numbers: "110 / 112"
        note: "任何电话都能打"
        width: Theme.galleryWideWidth
    }
    Tag {
        iconName: "clock"
        text: "历史样例"
    }
    ProgressDots {
        index: 1
        count: Theme.mostDots
    }
    ProgressBar {
        value: Theme.half
        width: Theme.gallerySampleWidth
    }
    SearchField {
        placeholderText: "输入拼音、首字母或英文名"
        width: section.room
    }
    EmptyState {
        iconName: "search"
        title: "没有找到这个国家"
        line: "换个拼法试试，或者删掉几个字母。"
        width: section.room
    }
    SourcesNote {
        text: section.longText
        width: section.room
    }
    SourcesNote {
        folds: true
        text: section.longText
        width: section.room
    }
}
