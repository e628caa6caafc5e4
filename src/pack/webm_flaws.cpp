// SPDX-License-Identifier: Apache-2.0
#include "pack/media_flaws.h"

#include <bit>
#include <cmath>

namespace pack {
namespace {

using namespace std::string_view_literals;

/// The descriptions of the tracks stand before the first picture.
constexpr size_t kHeadBytes = size_t(256) << 10;
constexpr std::uint64_t kEbml = 0x1A45DFA3;
constexpr std::uint64_t kDocType = 0x4282;
constexpr std::uint64_t kSegment = 0x18538067;
constexpr std::uint64_t kInfo = 0x1549A966;
constexpr std::uint64_t kTimestampScale = 0x2AD7B1;
constexpr std::uint64_t kDuration = 0x4489;
constexpr std::uint64_t kTracks = 0x1654AE6B;
constexpr std::uint64_t kTrackEntry = 0xAE;
constexpr std::uint64_t kTrackType = 0x83;
constexpr std::uint64_t kCodecId = 0x86;

/// Nanoseconds that a tick takes where the file does not say.
constexpr std::uint64_t kUsualScale = 1'000'000;
constexpr double kNanosecondsPerMillisecond = 1'000'000;
/// A day: what says more knows nothing.
constexpr double kLongestMilliseconds = 86'400'000;

const MediaFlaw kCutOff{"is cut off: the file is shorter than its header says", "export the video again"};
const MediaFlaw kNoWebm{"is no WebM video", "export it as WebM or correct the ending"};
const MediaFlaw kNoPlayable{"has no VP8 or VP9 picture track, so a kiosk cannot be trusted to play it",
                            "encode it with VP9 (ffmpeg -c:v libvpx-vp9 -an)"};
const MediaFlaw kSound{"has a sound track, which a screen in public does not play", "encode it without (ffmpeg -an)"};

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = (value << 8U) | std::uint8_t(byte);
    return value;
}

/// The number of 4 or 8 bytes; 0 for anything else.
double floatingPoint(std::string_view bytes)
{
    if (bytes.size() == sizeof(float))
        return double(std::bit_cast<float>(std::uint32_t(bigEndian(bytes))));
    return bytes.size() == sizeof(double) ? std::bit_cast<double>(bigEndian(bytes)) : 0;
}

/// How many bytes the variable-length number takes that `bytes` begins with; 0 for none of up to `most`.
size_t lengthOfNumber(std::string_view bytes, size_t most)
{
    for (size_t length = 1; length <= most && length <= bytes.size(); ++length)
        if (std::uint8_t(bytes.front()) & (0x100U >> length))
            return length;
    return 0;
}

/// What an element begins with: its id, and the size of its content.
struct ElementHead
{
    std::uint64_t id = 0;
    std::uint64_t contentBytes = 0;
    bool isOpenEnded = false; ///< written while the size was not known
    size_t headBytes = 0;     ///< 0 if there is no element
};

ElementHead elementHead(std::string_view bytes)
{
    const size_t idBytes = lengthOfNumber(bytes, 4);
    const std::string_view rest = bytes.substr(idBytes);
    const size_t sizeBytes = idBytes == 0 ? 0 : lengthOfNumber(rest, 8);
    if (sizeBytes == 0)
        return {};
    const std::uint64_t marker = std::uint64_t(1) << (7 * sizeBytes);
    const std::uint64_t size = bigEndian(rest.substr(0, sizeBytes)) ^ marker;
    return {bigEndian(bytes.substr(0, idBytes)), size, size == marker - 1, idBytes + sizeBytes};
}

/// Calls `take(id, content)` for each whole element, until it returns false.
template <typename Take> void forEachElement(std::string_view bytes, Take take)
{
    while (!bytes.empty()) {
        const ElementHead head = elementHead(bytes);
        if (head.headBytes == 0 || head.contentBytes > bytes.size() - head.headBytes ||
            !take(head.id, bytes.substr(head.headBytes, size_t(head.contentBytes))))
            return;
        bytes.remove_prefix(head.headBytes + size_t(head.contentBytes));
    }
}

std::string_view childOf(std::string_view parent, std::uint64_t id)
{
    std::string_view found;
    forEachElement(parent, [&](std::uint64_t childId, std::string_view content) {
        if (childId == id)
            found = content;
        return childId != id;
    });
    return found;
}

std::optional<MediaFlaw> flawOfTracks(std::string_view tracks)
{
    bool isPlayable = false;
    bool hasOtherPictures = false;
    bool hasSound = false;
    forEachElement(tracks, [&](std::uint64_t id, std::string_view track) {
        const std::uint64_t type = id == kTrackEntry ? bigEndian(childOf(track, kTrackType)) : 0;
        const std::string_view codec = childOf(track, kCodecId);
        if (type == 1)
            (codec == "V_VP9" || codec == "V_VP8" ? isPlayable : hasOtherPictures) = true;
        hasSound = hasSound || type == 2 || codec.starts_with("A_");
        return true;
    });
    if (hasSound)
        return kSound;
    return isPlayable && !hasOtherPictures ? std::nullopt : std::optional(kNoPlayable);
}

} // namespace

std::optional<MediaFlaw> flawOfWebm(const MediaBytes &bytes)
{
    const std::string all = bytes.read(0, kHeadBytes);
    const std::string_view begin = all;
    const ElementHead ebml = elementHead(begin);
    if (ebml.headBytes == 0 || ebml.id != kEbml || ebml.contentBytes > begin.size() - ebml.headBytes ||
        childOf(begin.substr(ebml.headBytes, size_t(ebml.contentBytes)), kDocType) != "webm"sv)
        return kNoWebm;
    const size_t segmentAt = ebml.headBytes + size_t(ebml.contentBytes);
    const ElementHead segment = elementHead(begin.substr(segmentAt));
    const auto contentAt = std::int64_t(segmentAt + segment.headBytes);
    if (segment.headBytes == 0 || segment.id != kSegment ||
        (!segment.isOpenEnded && segment.contentBytes > std::uint64_t(bytes.size - contentAt)))
        return kCutOff;
    const std::string_view tracks = childOf(begin.substr(size_t(contentAt)), kTracks);
    if (tracks.empty())
        return MediaFlaw{"does not begin with the description of its tracks, so it cannot be checked",
                         "export the video again, or copy it (ffmpeg -c copy)"};
    return flawOfTracks(tracks);
}

std::optional<std::chrono::milliseconds> lengthOfWebm(const MediaBytes &bytes)
{
    const std::string all = bytes.read(0, kHeadBytes);
    std::string_view begin = all;
    const ElementHead ebml = elementHead(begin);
    begin.remove_prefix(std::min(begin.size(), ebml.headBytes + size_t(ebml.contentBytes)));
    begin.remove_prefix(elementHead(begin).headBytes);
    const std::string_view info = childOf(begin, kInfo);
    const double ticks = floatingPoint(childOf(info, kDuration));
    const std::uint64_t scale = bigEndian(childOf(info, kTimestampScale));
    const double milliseconds =
        std::ceil(ticks * double(scale == 0 ? kUsualScale : scale) / kNanosecondsPerMillisecond);
    if (!(milliseconds > 0 && milliseconds < kLongestMilliseconds))
        return std::nullopt;
    return std::chrono::milliseconds(std::int64_t(milliseconds));
}

} // namespace pack
