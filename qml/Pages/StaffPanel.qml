// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// What staff can do, what came of it, and how the machine is.
Panes {
    id: page

    required property StaffViewModel staff

    leadShare: Theme.isSlim ? Theme.half : Theme.leadShare

    lead: Stack {
        id: deeds

        spacing: Theme.gap

        StaffActions {
            width: deeds.width
            staff: page.staff
        }
        StaffOutcome {
            visible: page.staff.outcome.length > 0
            objectName: "staffOutcome"
            width: deeds.width
            words: page.staff.outcome
            isBusy: page.staff.isBusy
            progress: page.staff.progress
        }
    }
    body: Stack {
        id: facts

        topPadding: Theme.isLandscape ? 0 : Theme.gapLarge
        spacing: Theme.gapSmall

        Repeater {
            model: page.staff.lines

            StaffLine {
                width: facts.width
            }
        }
    }
}
