// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The three times of a notice.
Stack {
    id: times

    required property NoticeViewModel notice

    spacing: Theme.gapSmall

    AppText {
        visible: text.length > 0
        text: times.notice.issuedText
        width: times.width
    }
    AppText {
        visible: text.length > 0
        text: times.notice.verifiedText
        width: times.width
    }
    AppText {
        visible: text.length > 0
        text: times.notice.showUntilText
        width: times.width
    }
}
