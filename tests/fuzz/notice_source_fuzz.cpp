// SPDX-License-Identifier: Apache-2.0
#include "source_pack.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static fuzz::SourcePack pack{"guides/lost/zh-Hans.md", "guides/lost/en.md",     "quizzes/basics.yaml",
                                 "playlists/main.yaml",    "campaigns/autumn.yaml", "venues/metro.yaml",
                                 "images/one.png",         "videos/film.webm"};
    pack.check("notices/th-rain.yaml", fuzz::textOf(data, size));
    return 0;
}
