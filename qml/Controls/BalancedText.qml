// SPDX-License-Identifier: Apache-2.0
import QtQuick
import "balance.js" as Balance

/// Text of one or two lines; two are broken where a reader pauses, not before the last word.
AppText {
    id: balanced

    property string words

    Accessible.name: balanced.words
    text: Balance.inTwoLines(balanced.words, metrics.advanceWidth, balanced.width)

    TextMetrics {
        id: metrics

        font: balanced.font
        text: balanced.words
    }
}
