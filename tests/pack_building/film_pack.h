// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/minimal_pack.h"

namespace support {

inline constexpr const char *kFilmZh = "videos/film.zh-Hans.vtt";
inline constexpr const char *kFilmEn = "videos/film.en.vtt";

/// The minimal pack whose film, of five seconds, speaks: in the playlist, and at the end of the guide.
class FilmPack : public MinimalPack
{
public:
    FilmPack()
    {
        set("videos/film.webm", webmFileWithInfo(webmDuration(5'000)));
        set("videos/film-poster.jpg", smallJpeg());
        set(kFilmZh, "WEBVTT\n\nNOTE [^S-1]\n\n00:00.200 --> 00:02.000\n护照丢了，\n先报警。\n\n"
                     "NOTE [^S-2]\n\n00:02.000 --> 00:04.500\n再打 +86-10-12308。\n");
        set(kFilmEn, "WEBVTT\n\nNOTE [^S-1]\n\n00:00.200 --> 00:02.000\nPassport lost?\nPolice first.\n\n"
                     "NOTE [^S-2]\n\n00:02.000 --> 00:04.500\nThen call +86-10-12308.\n");
        set("guides/lost/zh-Hans.md", at("guides/lost/zh-Hans.md") + "\n![一个人找护照](videos/film.webm)\n");
        set("guides/lost/en.md", at("guides/lost/en.md") + "\n![A person looks for a passport](videos/film.webm)\n");
    }
};

} // namespace support
