// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// One guide, read from the top: what it is about, what to do step by step, and whether it helped.
Panes {
    id: page

    required property GuideViewModel guide

    signal takeawayChosen

    Binding {
        target: page.guide
        property: "isEndShown"
        value: page.isEndShown
    }

    lead: GuideIntro {
        guide: page.guide
        onTakeawayChosen: page.takeawayChosen()
    }
    body: Stack {
        id: text

        spacing: Theme.gapLarge

        Repeater {
            model: page.guide.sections

            GuideSection {
                films: page.guide.films
                width: text.width
            }
        }
        HelpfulQuestion {
            isAnswered: page.guide.helpfulGiven
            width: text.width
            onAnswered: wasHelpful => page.guide.helpful(wasHelpful)
        }
        SourcesNote {
            text: page.guide.sourcesText
            width: text.width
        }
    }
}
