// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <future>

namespace kiosk {

/// Looks for the installed fonts in the background; whoever needs one waits for the result, which is none.
/// They are found in Debian's folder and drawn in one way, whatever the settings of the machine say. Those settings are
/// some 40 files, too, which take longer to read than the fonts.
/// Thread: any, once, before anything asks Qt for a font. Nobody may change the environment meanwhile: it is read
/// there.
[[nodiscard]] std::future<void> findSystemFonts();

} // namespace kiosk
