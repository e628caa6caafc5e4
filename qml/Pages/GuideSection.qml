// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// One block of a guide: a heading where one begins, then steps, points, paragraphs, a callout, a picture or a film.
Stack {
    id: section

    required property string heading
    required property int kind
    required property list<string> items
    required property url image
    required property string imageAlt
    required property string filmFile
    required property string filmWords
    required property FilmViewModel films

    readonly property bool isSteps: section.kind === GuideSectionModel.Steps
    readonly property bool isBullets: section.kind === GuideSectionModel.Bullets

    spacing: Theme.gap

    SectionHeading {
        visible: section.heading.length > 0
        text: section.heading
        width: section.width
        topMargin: Theme.gap
    }
    Repeater {
        model: section.isSteps || section.isBullets ? section.items : []

        StepRow {
            required property int index
            required property string modelData

            number: section.isSteps ? index + 1 : 0
            text: modelData
            textFormat: Text.StyledText
            width: section.width
        }
    }
    Repeater {
        model: section.kind === GuideSectionModel.Paragraph ? section.items : []

        AppText {
            required property string modelData

            text: modelData
            textFormat: Text.StyledText
            font.pixelSize: Theme.textLead
            width: section.width
        }
    }
    Repeater {
        model: section.kind === GuideSectionModel.Callout ? section.items : []

        Callout {
            required property string modelData

            text: modelData
            textFormat: Text.StyledText
            width: section.width
        }
    }
    FramedPicture {
        visible: section.kind === GuideSectionModel.Image
        source: section.image
        alt: section.imageAlt
        iconName: "info"
        width: section.width
    }
    OnDemand {
        active: section.kind === GuideSectionModel.Film

        GuideFilm {
            films: section.films
            file: section.filmFile
            poster: section.image
            alt: section.imageAlt
            words: section.filmWords
            width: section.width
        }
    }
}
