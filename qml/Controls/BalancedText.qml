// SPDX-License-Identifier: Apache-2.0
import QtQuick
import "balance.js" as Balance

/// Text of a few lines; two are broken where a reader pauses, and none begins with the last word, if that is short.
AppText {
    id: balanced

    property string words

    Accessible.name: balanced.words
    text: metrics.advanceWidth > balanced.width ? Balance.withoutOrphan(Balance.inTwoLines(balanced.words, metrics.advanceWidth, balanced.width)) : balanced.words

    TextMetrics {
        id: metrics

        font: balanced.font
        text: balanced.words
    }
}
