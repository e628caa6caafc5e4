// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// Whether a picture or video is what its name says: looked into by the builder, by `huhang verify` and by the kiosk
/// before it hands the bytes to a decoder. Nothing is decoded: damaged pixels pass.
namespace pack {

inline constexpr std::int64_t kMaxPictureBytes = std::int64_t(4) << 20;
inline constexpr std::int64_t kMaxSvgBytes = std::int64_t(1) << 20;
inline constexpr std::int64_t kMaxVideoBytes = std::int64_t(100) << 20;
inline constexpr int kMaxPictureSide = 4096;
/// Groups within groups; a drawing program makes a handful.
inline constexpr int kMaxSvgDepth = 64;

/// A kind of picture or video that a kiosk shows.
struct MediaFormat
{
    std::string_view ending; ///< ".png"
    std::string_view mediaType;
    std::int64_t maxBytes;
};

/// The format that a path's ending promises, or null.
[[nodiscard]] const MediaFormat *mediaFormatOf(std::string_view path);

/// Bytes that are not all in memory.
struct MediaBytes
{
    std::int64_t size = 0;
    /// Up to `count` bytes from `at` on; fewer at the end or after an error.
    std::function<std::string(std::int64_t at, size_t count)> read;
};

/// `bytes` outlives what is returned.
[[nodiscard]] MediaBytes mediaBytesOf(std::string_view bytes);
/// Errors: NotFound. Thread: any.
[[nodiscard]] core::Result<MediaBytes> mediaBytesOfFile(const std::filesystem::path &file);

/// What is wrong, and how to mend it.
struct MediaFlaw
{
    std::string message;
    std::string remedy;
    bool operator==(const MediaFlaw &) const = default;
};

/// The flaw of a file whose path has that ending: another content than the ending says, cut off, too large, or of a
/// kind that a kiosk does not show.
[[nodiscard]] std::optional<MediaFlaw> flawOfMedia(const MediaFormat &format, const MediaBytes &bytes);
/// The same for a file on disk. Errors: NotFound. Thread: any.
[[nodiscard]] core::Result<std::optional<MediaFlaw>> flawOfMediaFile(const MediaFormat &format,
                                                                     const std::filesystem::path &file);

/// How long a video without a flaw says that it is; nothing where it does not say.
[[nodiscard]] std::optional<std::chrono::milliseconds> lengthOfVideo(const MediaFormat &format,
                                                                     const MediaBytes &bytes);

[[nodiscard]] std::optional<MediaFlaw> flawOfPng(std::string_view bytes);
[[nodiscard]] std::optional<MediaFlaw> flawOfJpeg(std::string_view bytes);
[[nodiscard]] std::optional<MediaFlaw> flawOfSvg(std::string_view bytes);
[[nodiscard]] std::optional<MediaFlaw> flawOfWebm(const MediaBytes &bytes);
[[nodiscard]] std::optional<MediaFlaw> flawOfMp4(const MediaBytes &bytes);
[[nodiscard]] std::optional<std::chrono::milliseconds> lengthOfWebm(const MediaBytes &bytes);
[[nodiscard]] std::optional<std::chrono::milliseconds> lengthOfMp4(const MediaBytes &bytes);

} // namespace pack
