// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Huhang.Controls
import Huhang.ViewModels

/// One country: whom to call there first, then the missions, the notices and what is otherwise than at home.
Panes {
    id: page

    required property CountryViewModel country

    signal noticeChosen(string noticeId)
    signal takeawayChosen(string code)

    lead: CountryLead {
        country: page.country
        onTakeawayChosen: page.takeawayChosen(page.country.code)
    }
    body: CountryBody {
        country: page.country
        onNoticeChosen: noticeId => page.noticeChosen(noticeId)
    }
}
