// SPDX-License-Identifier: Apache-2.0
#include "source_pack.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static fuzz::SourcePack pack{"countries/TH.yaml",   "notices/th-rain.yaml",  "quizzes/basics.yaml",
                                 "playlists/main.yaml", "campaigns/autumn.yaml", "venues/metro.yaml",
                                 "videos/film.webm"};
    pack.check("guides/lost/en.md", fuzz::textOf(data, size));
    return 0;
}
