// SPDX-License-Identifier: Apache-2.0
#include "pack/media_flaws.h"

namespace pack {
namespace {

/// The movie box of an hour of film has about a megabyte.
constexpr std::int64_t kMaxMovieBytes = std::int64_t(8) << 20;
constexpr size_t kHeadBytes = 16;
/// A day: what says more knows nothing.
constexpr std::uint64_t kLongestSeconds = 86'400;

const MediaFlaw kCutOff{"is cut off: the file is shorter than its header says", "export the video again"};

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = (value << 8U) | std::uint8_t(byte);
    return value;
}

struct BoxHead
{
    std::string_view type;
    std::int64_t bytes = 0;     ///< with its head; 0 if there is no whole box
    std::int64_t headBytes = 0; ///< 8 or 16
};

/// The box that begins with `head`, of which `left` bytes are there.
BoxHead boxHead(std::string_view head, std::int64_t left)
{
    if (head.size() < 8)
        return {};
    std::uint64_t size = bigEndian(head.substr(0, 4));
    std::int64_t headBytes = 8;
    if (size == 1 && head.size() >= kHeadBytes) {
        size = bigEndian(head.substr(8, 8));
        headBytes = 16;
    } else if (size == 0) {
        size = std::uint64_t(left);
    }
    if (size < std::uint64_t(headBytes) || size > std::uint64_t(left))
        return {};
    return {head.substr(4, 4), std::int64_t(size), headBytes};
}

/// Calls `take(type, content)` for each whole box.
template <typename Take> void forEachBox(std::string_view bytes, Take take)
{
    for (;;) {
        const BoxHead head = boxHead(bytes.substr(0, kHeadBytes), std::int64_t(bytes.size()));
        if (head.bytes == 0)
            return;
        take(head.type, bytes.substr(size_t(head.headBytes), size_t(head.bytes - head.headBytes)));
        bytes.remove_prefix(size_t(head.bytes));
    }
}

std::string_view childOf(std::string_view parent, std::string_view type)
{
    std::string_view found;
    forEachBox(parent, [&](std::string_view one, std::string_view content) {
        if (one == type && found.empty())
            found = content;
    });
    return found;
}

/// Kind and codecs of the tracks of a movie.
struct Tracks
{
    bool isPlayable = false;
    bool hasOtherPictures = false;
    bool hasSound = false;
};

void addTrack(std::string_view track, Tracks &tracks)
{
    const std::string_view media = childOf(track, "mdia");
    const std::string_view handler = childOf(media, "hdlr");
    const std::string_view kind = handler.size() >= 12 ? handler.substr(8, 4) : "";
    tracks.hasSound = tracks.hasSound || kind == "soun";
    const std::string_view codecs = childOf(childOf(childOf(media, "minf"), "stbl"), "stsd");
    if (kind != "vide" || codecs.size() < 8)
        return;
    // Version, flags and count come first.
    forEachBox(codecs.substr(8), [&](std::string_view codec, std::string_view) {
        (codec == "avc1" || codec == "avc3" ? tracks.isPlayable : tracks.hasOtherPictures) = true;
    });
}

/// The content of the movie box; nothing if the file ends before its last box does.
std::optional<std::string> movieOf(const MediaBytes &bytes)
{
    std::optional<std::string> movie;
    for (std::int64_t at = 0; at < bytes.size;) {
        const std::string begin = bytes.read(at, kHeadBytes);
        const BoxHead head = boxHead(begin, bytes.size - at);
        if (head.bytes == 0)
            return std::nullopt;
        if (head.type == "moov" && head.bytes <= kMaxMovieBytes)
            movie = bytes.read(at + head.headBytes, size_t(head.bytes - head.headBytes));
        at += head.bytes;
    }
    return movie;
}

} // namespace

std::optional<MediaFlaw> flawOfMp4(const MediaBytes &bytes)
{
    const std::string begin = bytes.read(0, kHeadBytes);
    if (boxHead(begin, bytes.size).type != "ftyp")
        return MediaFlaw{"is no MP4 video", "export it as MP4 or correct the ending"};
    const auto movie = movieOf(bytes);
    if (!movie)
        return kCutOff;
    Tracks tracks;
    forEachBox(*movie, [&](std::string_view type, std::string_view content) {
        if (type == "trak")
            addTrack(content, tracks);
    });
    if (tracks.hasSound)
        return MediaFlaw{"has a sound track, which a screen in public does not play", "encode it without (ffmpeg -an)"};
    if (!tracks.isPlayable || tracks.hasOtherPictures)
        return MediaFlaw{"has no H.264 picture track, so a kiosk cannot be trusted to play it",
                         "encode it with H.264, or better as WebM with VP9"};
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> lengthOfMp4(const MediaBytes &bytes)
{
    const auto movie = movieOf(bytes);
    const std::string_view head = movie ? childOf(*movie, "mvhd") : std::string_view();
    // Version and flags; two times; ticks a second; length in ticks. Version 1 has the wide ones.
    const bool isWide = !head.empty() && head.front() == 1;
    const size_t timesEnd = isWide ? 20 : 12;
    const size_t lengthBytes = isWide ? 8 : 4;
    if (head.size() < timesEnd + 4 + lengthBytes)
        return std::nullopt;
    const std::uint64_t ticksPerSecond = bigEndian(head.substr(timesEnd, 4));
    const std::uint64_t ticks = bigEndian(head.substr(timesEnd + 4, lengthBytes));
    if (ticksPerSecond == 0 || ticks == 0 || ticks / ticksPerSecond >= kLongestSeconds)
        return std::nullopt;
    return std::chrono::milliseconds((ticks * 1'000 + ticksPerSecond - 1) / ticksPerSecond);
}

} // namespace pack
