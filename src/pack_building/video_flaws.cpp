// SPDX-License-Identifier: Apache-2.0
#include "pack_building/media_file.h"

namespace pack_building {
namespace {

using namespace std::string_view_literals;

/// The track descriptions of a WebM file stand before the first picture.
constexpr size_t kWebmHeadBytes = size_t(1) << 16;
constexpr std::string_view kEbmlId = "\x1A\x45\xDF\xA3"sv;
constexpr std::string_view kSegmentId = "\x18\x53\x80\x67"sv;

const MediaFlaw kCutOff{"is cut off: the file is shorter than its header says", "export the video again"};

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = (value << 8U) | std::uint8_t(byte);
    return value;
}

struct EbmlSize
{
    size_t length = 0; ///< bytes that the size itself takes; 0 if there is none
    std::uint64_t value = 0;
    bool isUnknown = false;
};

/// The variable-length size that `bytes` begins with.
EbmlSize ebmlSize(std::string_view bytes)
{
    for (size_t length = 1; length <= 8 && length <= bytes.size(); ++length) {
        const std::uint64_t marker = std::uint64_t(1) << (7 * length);
        const std::uint64_t value = bigEndian(bytes.substr(0, length));
        if (value & marker)
            return {length, value ^ marker, (value ^ marker) == marker - 1};
    }
    return {};
}

/// True if the segment promises more bytes than there are.
bool isWebmCutOff(std::string_view bytes)
{
    const EbmlSize head = ebmlSize(bytes.substr(kEbmlId.size()));
    const std::uint64_t segment = kEbmlId.size() + head.length + head.value;
    if (head.length == 0 || segment >= bytes.size() || !bytes.substr(segment).starts_with(kSegmentId))
        return true;
    const std::uint64_t content = segment + kSegmentId.size();
    const EbmlSize size = ebmlSize(bytes.substr(content));
    return size.length == 0 || (!size.isUnknown && size.value > bytes.size() - content - size.length);
}

struct Box
{
    std::string_view type;
    std::string_view content;
    size_t bytes = 0; ///< with its header; 0 for a box that is cut off
};

/// The MP4 box that `bytes` begins with.
Box firstBox(std::string_view bytes)
{
    if (bytes.size() < 8)
        return {};
    std::uint64_t size = bigEndian(bytes.substr(0, 4));
    size_t header = 8;
    if (size == 1 && bytes.size() >= 16) {
        size = bigEndian(bytes.substr(8, 8));
        header = 16;
    } else if (size == 0) {
        size = bytes.size();
    }
    if (size < header || size > bytes.size())
        return {};
    return {bytes.substr(4, 4), bytes.substr(header, size - header), size_t(size)};
}

} // namespace

std::optional<MediaFlaw> flawOfWebm(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, kWebmHeadBytes);
    if (!bytes.starts_with(kEbmlId) || head.find("webm") == std::string_view::npos)
        return MediaFlaw{"is no WebM video", "export it as WebM or correct the ending"};
    if (isWebmCutOff(bytes))
        return kCutOff;
    if (head.find("V_VP9") == std::string_view::npos && head.find("V_VP8") == std::string_view::npos)
        return MediaFlaw{"has no VP8 or VP9 picture track, so a kiosk cannot be trusted to play it",
                         "encode it with VP9 (ffmpeg -c:v libvpx-vp9 -an)"};
    if (head.find("A_OPUS") != std::string_view::npos || head.find("A_VORBIS") != std::string_view::npos)
        return MediaFlaw{"has a sound track, which a screen in public does not play", "encode it without (ffmpeg -an)"};
    return std::nullopt;
}

std::optional<MediaFlaw> flawOfMp4(std::string_view bytes)
{
    if (firstBox(bytes).type != "ftyp")
        return MediaFlaw{"is no MP4 video", "export it as MP4 or correct the ending"};
    std::string_view movie;
    for (std::string_view rest = bytes; !rest.empty();) {
        const Box box = firstBox(rest);
        if (box.bytes == 0)
            return kCutOff;
        if (box.type == "moov")
            movie = box.content;
        rest.remove_prefix(box.bytes);
    }
    if (movie.empty())
        return kCutOff;
    if (movie.find("avc1") == std::string_view::npos && movie.find("avc3") == std::string_view::npos)
        return MediaFlaw{"has no H.264 picture track, so a kiosk cannot be trusted to play it",
                         "encode it with H.264, or better as WebM with VP9"};
    if (movie.find("mp4a") != std::string_view::npos)
        return MediaFlaw{"has a sound track, which a screen in public does not play", "encode it without (ffmpeg -an)"};
    return std::nullopt;
}

} // namespace pack_building
