// SPDX-License-Identifier: Apache-2.0
#include "pack_building/media_file.h"

#include "storage/file_io.h"

#include <algorithm>
#include <array>

namespace pack_building {
namespace {

struct MediaFormat
{
    std::string_view ending;
    std::string_view mediaType;
    std::int64_t maxBytes;
    std::optional<MediaFlaw> (*flawOf)(std::string_view);
};

constexpr std::array kFormats{
    MediaFormat{".png", "image/png", kMaxPictureBytes, flawOfPng},
    MediaFormat{".jpg", "image/jpeg", kMaxPictureBytes, flawOfJpeg},
    MediaFormat{".jpeg", "image/jpeg", kMaxPictureBytes, flawOfJpeg},
    MediaFormat{".svg", "image/svg+xml", kMaxSvgBytes, flawOfSvg},
    MediaFormat{".webm", "video/webm", kMaxVideoBytes, flawOfWebm},
    MediaFormat{".mp4", "video/mp4", kMaxVideoBytes, flawOfMp4},
};

} // namespace

std::optional<std::string> checkMediaFile(const std::filesystem::path &file, const std::string &path,
                                          std::int64_t bytes, Diagnostics &diagnostics)
{
    const auto format =
        std::ranges::find_if(kFormats, [&](const MediaFormat &one) { return path.ends_with(one.ending); });
    if (format == kFormats.end()) {
        diagnostics.error({path}, "is of a kind that a kiosk does not show", "use .png, .jpg, .svg, .webm or .mp4");
        return std::nullopt;
    }
    if (bytes > format->maxBytes) {
        diagnostics.error({path}, "has " + std::to_string(bytes) + " bytes, at most " +
                                      std::to_string(format->maxBytes) + " are allowed");
        return std::nullopt;
    }
    const auto content = storage::readFile(file, format->maxBytes);
    if (!content) {
        diagnostics.error({path}, content.error().detail);
        return std::nullopt;
    }
    if (const auto flaw = format->flawOf(*content)) {
        diagnostics.error({path}, flaw->message, flaw->remedy);
        return std::nullopt;
    }
    return std::string(format->mediaType);
}

} // namespace pack_building
