// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Controls
import Huhang.ViewModels

/// One notice: whether it still holds, its levels by area, what it says, and its three times.
Panes {
    id: page

    required property NoticeViewModel notice

    signal emergencyChosen

    lead: NoticeLead {
        notice: page.notice
    }
    body: NoticeBody {
        notice: page.notice
        onEmergencyChosen: page.emergencyChosen()
    }
}
