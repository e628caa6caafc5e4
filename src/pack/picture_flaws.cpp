// SPDX-License-Identifier: Apache-2.0
#include "pack/media_flaws.h"

namespace pack {
namespace {

using namespace std::string_view_literals;

std::uint32_t bigEndian(std::string_view bytes, size_t at, size_t count)
{
    std::uint32_t value = 0;
    for (size_t i = 0; i < count; ++i)
        value = (value << 8U) | std::uint8_t(bytes[at + i]);
    return value;
}

std::optional<MediaFlaw> flawOfSize(std::uint32_t width, std::uint32_t height)
{
    if (width == 0 || height == 0 || width > kMaxPictureSide || height > kMaxPictureSide)
        return MediaFlaw{"is " + std::to_string(width) + " by " + std::to_string(height) + " pixels",
                         "each side must lie between 1 and " + std::to_string(kMaxPictureSide)};
    return std::nullopt;
}

const MediaFlaw kCutOff{"is cut off", "export the picture again"};

/// True for the markers that begin a JPEG frame and hold its size.
bool isFrameMarker(std::uint8_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

} // namespace

std::optional<MediaFlaw> flawOfPng(std::string_view bytes)
{
    if (!bytes.starts_with("\x89PNG\r\n\x1A\n"sv) || bytes.size() < 33 || bytes.substr(12, 4) != "IHDR")
        return MediaFlaw{"is no PNG picture", "export it as PNG or correct the ending"};
    if (bytes.size() < 45 || bytes.substr(bytes.size() - 8, 4) != "IEND")
        return kCutOff;
    return flawOfSize(bigEndian(bytes, 16, 4), bigEndian(bytes, 20, 4));
}

std::optional<MediaFlaw> flawOfJpeg(std::string_view bytes)
{
    if (!bytes.starts_with("\xFF\xD8\xFF"sv))
        return MediaFlaw{"is no JPEG picture", "export it as JPEG or correct the ending"};
    if (!bytes.ends_with("\xFF\xD9"sv))
        return kCutOff;
    for (size_t at = 2; at + 9 < bytes.size() && std::uint8_t(bytes[at]) == 0xFF;) {
        if (isFrameMarker(std::uint8_t(bytes[at + 1])))
            return flawOfSize(bigEndian(bytes, at + 7, 2), bigEndian(bytes, at + 5, 2));
        at += 2 + bigEndian(bytes, at + 2, 2);
    }
    return MediaFlaw{"is a JPEG file without a picture", "export the picture again"};
}

} // namespace pack
