// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme
import "balance.js" as Balance

/// Text for a given number of lines that gets smaller rather than lose its end. Its width must not depend on it.
LabelText {
    id: fitted

    /// Instead of `text`: two lines are broken where a reader pauses.
    property string words
    property real size: Theme.textLead
    property int lines: 1
    property int weight: Theme.weightRegular
    /// How full several lines get: less where it breaks in few places.
    property real filling: Theme.lineFilling
    // Lines that break between words are not full; a single one needs a little more than its letters' advance.
    readonly property real room: fitted.lines * fitted.width * (fitted.lines > 1 ? fitted.filling : Theme.lineFillingOne)
    readonly property real share: metrics.advanceWidth > fitted.room ? fitted.room / metrics.advanceWidth : 1
    readonly property real advance: metrics.advanceWidth * fitted.font.pixelSize / fitted.size

    text: fitted.words.length === 0 || fitted.advance <= fitted.width ? fitted.words : Balance.inTwoLines(fitted.words, fitted.advance, fitted.width * Theme.lineFillingPair)
    font.weight: fitted.weight
    font.pixelSize: Math.max(Math.min(fitted.size, Theme.textLeast), Math.floor(fitted.size * fitted.share))
    maximumLineCount: fitted.lines
    wrapMode: fitted.lines > 1 ? Text.Wrap : Text.NoWrap
    elide: Text.ElideRight

    TextMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.weight: fitted.weight
        font.pixelSize: fitted.size
        text: fitted.words.length > 0 ? fitted.words : fitted.text
    }
}
