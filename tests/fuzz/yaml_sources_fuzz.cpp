// SPDX-License-Identifier: Apache-2.0
// The first byte of an input says which file of the source folder the rest is.
#include "source_pack.h"

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static fuzz::SourcePack pack{};
    constexpr std::array<const char *, 8> files{"pack.yaml",           "sources.yaml",        "countries/TH.yaml",
                                                "quizzes/basics.yaml", "playlists/main.yaml", "campaigns/autumn.yaml",
                                                "venues/metro.yaml",   "courses/trips.yaml"};
    if (size > 0 && data[0] >= '0' && size_t(data[0] - '0') < files.size())
        pack.check(files[size_t(data[0] - '0')], fuzz::textOf(data + 1, size - 1));
    return 0;
}
