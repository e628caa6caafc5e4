// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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
        Layout.fillWidth: true
        guide: page.guide
        onTakeawayChosen: page.takeawayChosen()
    }
    body: ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapLarge

        Repeater {
            model: page.guide.sections

            GuideSection {
                Layout.fillWidth: true
            }
        }
        HelpfulQuestion {
            isAnswered: page.guide.helpfulGiven
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            onAnswered: wasHelpful => page.guide.helpful(wasHelpful)
        }
        SourcesNote {
            text: page.guide.sourcesText
            Layout.fillWidth: true
        }
    }
}
