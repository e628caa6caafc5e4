// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/systemfonts.h"

#include <fontconfig/fontconfig.h>

namespace kiosk {
namespace {

// Slight hinting without colour fringes, which is what Debian sets, too.
constexpr const char *kSettings = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <match target="pattern">
    <edit name="hintstyle" mode="append"><const>hintslight</const></edit>
    <edit name="antialias" mode="append"><bool>true</bool></edit>
    <edit name="lcdfilter" mode="append"><const>lcddefault</const></edit>
  </match>
</fontconfig>)";

void find()
{
    FcConfig *const config = FcConfigCreate();
    // Without it Qt reads the machine's own settings, which do as well.
    if (config && FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8 *>(kSettings), FcTrue) &&
        FcConfigBuildFonts(config))
        FcConfigSetCurrent(config);
    if (config)
        FcConfigDestroy(config);
}

} // namespace

std::future<void> findSystemFonts() { return std::async(std::launch::async, find); }

} // namespace kiosk
