// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

namespace kiosk {

/// Cuts of Noto Sans CJK that the program brings with it (media/fonts/cut.py). A page touches 2 MB of them where it
/// touches 11 MB of the whole fonts, here and there; a letter that they lack is drawn with the whole font.
inline constexpr QLatin1StringView kCutChinese("Huhang Sans SC");
inline constexpr QLatin1StringView kCutKorean("Huhang Sans KR");

/// No font of its own: Latin letters, digits and signs of the Korean cut, Arabic letters of DejaVu Sans, whose Latin
/// ones are wide and of another hand.
inline constexpr QLatin1StringView kLatinAndArabic("Huhang Sans AR");

/// Makes the font available from now on, the first time; does nothing for a font that is none of these.
/// Thread: UI.
void loadCutFont(QLatin1StringView family);

} // namespace kiosk
