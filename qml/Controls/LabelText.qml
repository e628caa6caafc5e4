// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Huhang.Theme

/// Words on a control, whose name says them to a screen reader: the font by its explicit family, wraps, never interprets
/// markup unless a page says so.
Text {
    id: copy

    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    lineHeight: Theme.leadingText
    // Tight lines are cut at their foot, which would make the text sit too low in its box.
    bottomPadding: Math.round(copy.font.pixelSize * Theme.fontLine * (1 - copy.lineHeight))
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    // Where the screen's language begins its lines, whatever the language of the words.
    horizontalAlignment: Text.AlignLeft
}
