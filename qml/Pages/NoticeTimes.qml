// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Huhang.Theme
import Huhang.Controls
import Huhang.ViewModels

/// The three times of a notice.
ColumnLayout {
    id: times

    required property NoticeViewModel notice

    spacing: Theme.gapSmall

    AppText {
        visible: text.length > 0
        text: times.notice.issuedText
        Layout.fillWidth: true
    }
    AppText {
        visible: text.length > 0
        text: times.notice.verifiedText
        Layout.fillWidth: true
    }
    AppText {
        visible: text.length > 0
        text: times.notice.showUntilText
        Layout.fillWidth: true
    }
}
