// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"
#include "pack/media_flaws.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const pack::MediaBytes bytes = pack::mediaBytesOf(fuzz::textOf(data, size));
    int flawless = 0;
    for (const char *path : {"a.png", "a.jpg", "a.svg", "a.webm", "a.mp4"})
        flawless += pack::flawOfMedia(*pack::mediaFormatOf(path), bytes) ? 0 : 1;
    fuzz::require(flawless <= 1, "no file is two formats at once");
    return 0;
}
