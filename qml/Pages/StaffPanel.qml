// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// What staff can do, what came of it, and how the machine is. What came of it stands where it is seen on each screen, and
/// moves no button away from a finger.
Panes {
    id: page

    required property StaffViewModel staff
    readonly property bool isAnswering: page.staff.outcome.isBusy || page.staff.outcome.isRestartAsked

    leadShare: Theme.isSlim ? Theme.half : Theme.leadShare

    onIsAnsweringChanged: if (page.isAnswering)
        page.bodyToTop()

    lead: StaffActions {
        staff: page.staff
    }
    body: Stack {
        id: facts

        topPadding: Theme.isLandscape ? 0 : Theme.gapLarge
        spacing: Theme.gapSmall

        StaffOutcome {
            visible: page.staff.outcome.sentences.length > 0
            objectName: "staffOutcome"
            width: facts.width
            words: page.staff.outcome.sentences
            isBusy: page.staff.outcome.isBusy
            progress: page.staff.outcome.progress
        }
        Repeater {
            model: page.staff.lines

            StaffLine {
                width: facts.width
            }
        }
    }
}
