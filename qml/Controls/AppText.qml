// SPDX-License-Identifier: Apache-2.0
import QtQuick
import "plain.js" as Plain

/// Running text, also for a screen reader.
LabelText {
    id: copy

    Accessible.ignored: copy.text.length === 0
    Accessible.role: Accessible.StaticText
    Accessible.name: copy.textFormat === Text.StyledText ? Plain.words(copy.text) : copy.text
}
