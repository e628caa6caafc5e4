// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// What to tick off, how far one is, and the list to take along.
Panes {
    id: page

    required property ChecklistViewModel checklist

    signal takeawayChosen

    lead: Stack {
        id: head

        spacing: Theme.gap

        PageHeading {
            title: page.checklist.title
            line: page.checklist.summary
            width: head.width
        }
        AppText {
            objectName: "checklistProgress"
            text: page.checklist.progressText
            color: Theme.accentStrong
            font.pixelSize: Theme.textLead
            font.weight: Theme.weightStrong
            width: head.width
        }
        ProgressBar {
            value: page.checklist.progress
            width: head.width
        }
        Callout {
            visible: text.length > 0
            text: page.checklist.fallbackNote
            iconName: "language"
            width: head.width
        }
        AppButton {
            objectName: "takeawayButton"
            kind: AppButton.Primary
            iconName: "qr"
            //: Button under a checklist: shows it as a QR code.
            text: qsTr("把清单带走")
            width: head.width
            onClicked: page.takeawayChosen()
        }
    }
    body: Stack {
        id: list

        spacing: Theme.gapSmall

        Repeater {
            model: page.checklist.items

            CheckRow {
                required property string itemId
                required property bool isDone

                required text
                required note

                objectName: "checkItem-" + itemId
                isOn: isDone
                width: list.width
                onClicked: page.checklist.toggle(itemId)
            }
        }
        SourcesNote {
            text: page.checklist.sourcesText
            width: list.width
            topPadding: Theme.gapLarge
        }
    }
}
