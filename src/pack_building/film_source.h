// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/subtitle_file.h"

#include <map>
#include <string>
#include <string_view>

/// What stands beside a film by its name: videos/x.webm has the poster videos/x-poster.jpg and the subtitles
/// videos/x.<language>.vtt.
namespace pack_building {

[[nodiscard]] bool isVideoPath(std::string_view path);
/// Of a video's path.
[[nodiscard]] std::string posterOf(std::string_view film);

using FilmSubtitles = std::map<core::Language, SubtitleFile>;

/// The subtitles of a film of which context.media knows; empty for a film that says nothing. One that says something
/// in one language of the pack only is an error.
[[nodiscard]] FilmSubtitles loadSubtitles(const std::string &film, LoadContext &context);

} // namespace pack_building
