// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Which colour may stand on which ground, and how much it must stand out: text 7:1 (WCAG 1.4.6), signs that a word
/// stands beside 4.5:1.
QtObject {
    readonly property real text: 7
    readonly property real sign: 4.5
    readonly property var all: [["ink", "paper", text], ["ink", "surface", text], ["ink", "sand", text], ["ink", "sandSoft", text], ["ink", "accentSoft", text], ["ink", "dangerSoft", text],
        ["inkMuted", "paper", text], ["inkMuted", "surface", text], ["inkMuted", "sandSoft", text], ["inkOnDark", "ink", text], ["inkMutedOnDark", "ink", text], ["inkOnDark", "accent", text],
        ["inkOnDark", "accentStrong", text], ["accentStrong", "paper", text], ["accentStrong", "accentSoft", text], ["inkOnDark", "danger", sign], ["inkOnDarkLevel", "levelBlue", sign],
        ["inkOnLightLevel", "levelYellow", sign], ["inkOnLightLevel", "levelOrange", sign], ["inkOnDarkLevel", "levelRed", sign], ["inkOnDarkLevel", "levelCaution", sign],
        ["inkOnDarkLevel", "levelReconsider", sign], ["inkOnDarkLevel", "levelAvoid", sign]]
}
