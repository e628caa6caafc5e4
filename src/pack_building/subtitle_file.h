// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "pack_building/load_context.h"

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pack_building {

/// Longest line that is read at a glance; a subtitle has two.
inline constexpr int kMaxSubtitleHanzi = 24;
inline constexpr int kMaxSubtitleLetters = 42;
/// Characters a second that a passer-by can read; faster ones are warned of.
inline constexpr int kMaxHanziPerSecond = 9;
inline constexpr int kMaxLettersPerSecond = 17;

/// What a film says in one language, and the sources of all of it.
struct SubtitleFile
{
    std::vector<core::Subtitle> subtitles;
    std::set<std::string> sources;
};

/// Reads a WebVTT file of plain subtitles; a note names the sources of those below it, up to the next note. Anything
/// else, and what a film of that length does not show, is an error in the diagnostics at its line. Nothing where the
/// file cannot be read at all.
[[nodiscard]] std::optional<SubtitleFile> loadSubtitleFile(const std::string &path, const core::Language &language,
                                                           std::optional<std::chrono::milliseconds> filmLength,
                                                           LoadContext &context);

} // namespace pack_building
