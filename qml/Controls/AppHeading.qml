// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// A heading, also for a screen reader.
BalancedText {
    id: heading

    font.pixelSize: Theme.textHeading
    font.weight: Theme.weightStrong
    lineHeight: Theme.leadingTight
    Accessible.role: Accessible.Heading
}
