// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/diagnostic.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace pack_building {

inline constexpr std::int64_t kMaxPictureBytes = std::int64_t(4) << 20;
inline constexpr std::int64_t kMaxSvgBytes = std::int64_t(1) << 20;
inline constexpr std::int64_t kMaxVideoBytes = std::int64_t(100) << 20;
inline constexpr int kMaxPictureSide = 4096;

/// Looks into a picture or video: its content must be what its ending says, whole, within the limits, and of a kind
/// that a kiosk shows. It does not decode: a file with damaged pixels passes.
///
/// Returns the media type, or nothing after an error in `diagnostics`. `path` names the file there.
[[nodiscard]] std::optional<std::string> checkMediaFile(const std::filesystem::path &file, const std::string &path,
                                                        std::int64_t bytes, Diagnostics &diagnostics);

/// A flaw of a picture's or video's bytes.
struct MediaFlaw
{
    std::string message;
    std::string remedy;
    bool operator==(const MediaFlaw &) const = default;
};

[[nodiscard]] std::optional<MediaFlaw> flawOfPng(std::string_view bytes);
[[nodiscard]] std::optional<MediaFlaw> flawOfJpeg(std::string_view bytes);
[[nodiscard]] std::optional<MediaFlaw> flawOfSvg(std::string_view bytes);
[[nodiscard]] std::optional<MediaFlaw> flawOfWebm(std::string_view bytes);
[[nodiscard]] std::optional<MediaFlaw> flawOfMp4(std::string_view bytes);

} // namespace pack_building
