// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "pack_building/pack_source.h"
#include "pack_building/spoken_texts.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace pack_building {

/// Makes Ogg Opus of the words of a language. Called by several threads at once. Errors: Io, NotFound.
using Voice = std::function<core::Result<std::string>(const core::Language &language, const std::string &words)>;

struct SpokenClips
{
    size_t rendered = 0;
    size_t recorded = 0;
};

/// Makes the books of `documents`: a recording where there is one, else what `voice` makes of the words. Equal clips
/// give equal books.
///
/// Errors: those of `voice`, and of reading a recording. Thread: any; uses as many as the machine has.
[[nodiscard]] core::Result<std::vector<SpeechBook>> makeSpeech(const std::vector<SpokenDocument> &documents,
                                                               const std::vector<Recording> &recordings,
                                                               const std::filesystem::path &sourceFolder,
                                                               const Voice &voice, SpokenClips &counts);

} // namespace pack_building
