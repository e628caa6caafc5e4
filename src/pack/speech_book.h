// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "pack/media_flaws.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What is read aloud: spoken paragraphs, each found by its language and its words. Specification:
/// docs/content-format.md, "Read-aloud".
namespace pack {

inline constexpr std::int64_t kMaxSpeechBookBytes = std::int64_t(64) << 20;
inline constexpr std::int64_t kMaxSpeechClipBytes = std::int64_t(2) << 20;
inline constexpr size_t kMaxSpeechClips = 10'000;
/// The head of a book is never longer.
inline constexpr std::int64_t kMaxSpeechHeadBytes = std::int64_t(1) << 20;
inline constexpr std::string_view kSpeechEnding = ".speech";

/// 32 hexadecimal digits that stand for a text of a language. White space, line breaks and what cannot be seen make no
/// difference: a page may break its lines anywhere.
[[nodiscard]] std::string speechKey(std::string_view language, std::string_view text);

/// Where a clip lies in its book, in bytes.
struct SpeechPlace
{
    std::string key;
    std::int64_t at = 0;
    std::int64_t bytes = 0;
    bool operator==(const SpeechPlace &) const = default;
};

/// A book of clips, (key, Ogg Opus) each. Equal clips in the same order give equal bytes.
[[nodiscard]] std::string speechBook(const std::vector<std::pair<std::string, std::string>> &clips);

/// Reads the head of a book of `size` bytes from its beginning, at least kMaxSpeechHeadBytes of it if it is longer.
/// Errors: Malformed (no such book, keys that are none, clips that do not fill it exactly). Thread: any.
[[nodiscard]] core::Result<std::vector<SpeechPlace>> speechPlaces(std::string_view beginning, std::int64_t size);

/// True for what begins as one Ogg Opus stream of one or two channels.
[[nodiscard]] bool isOggOpus(std::string_view bytes);

[[nodiscard]] std::optional<MediaFlaw> flawOfSpeechBook(const MediaBytes &bytes);

} // namespace pack
