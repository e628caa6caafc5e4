// SPDX-License-Identifier: Apache-2.0
#include "pack/speech_book.h"

#include "core/sha256.h"
#include "core/utf8.h"

#include <algorithm>
#include <charconv>

namespace pack {
namespace {

using core::Code;
using core::Result;

constexpr std::string_view kMagic = "huhang-speech 1\n";
constexpr size_t kKeyDigits = 32;

/// Spaces of all kinds, and the marks that only steer how a line is drawn.
bool isUnspoken(char32_t c)
{
    return c <= 0x20 || c == 0x7F || c == 0xA0 || c == 0xAD || c == 0x3000 || (c >= 0x2000 && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x206F) || c == 0xFEFF;
}

bool isKey(std::string_view text)
{
    return text.size() == kKeyDigits &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

tl::unexpected<core::Error> refused(std::string_view why)
{
    return core::failure(Code::Malformed, "speech book: " + std::string(why));
}

/// "<key> <bytes>"
Result<SpeechPlace> placeFrom(std::string_view line)
{
    const size_t space = line.find(' ');
    if (space == std::string_view::npos || !isKey(line.substr(0, space)))
        return refused("a line of its head has no key");
    SpeechPlace place{std::string(line.substr(0, space)), 0, 0};
    const std::string_view number = line.substr(space + 1);
    const auto read = std::from_chars(number.data(), number.data() + number.size(), place.bytes);
    if (read.ec != std::errc() || read.ptr != number.data() + number.size() || place.bytes <= 0 ||
        place.bytes > kMaxSpeechClipBytes)
        return refused("a clip has no possible size");
    return place;
}

} // namespace

std::string speechKey(std::string_view language, std::string_view text)
{
    std::string spoken(language);
    spoken += '\n';
    while (!text.empty()) {
        const size_t length = std::max<size_t>(core::validSequenceLength(text), 1);
        std::string_view one = text.substr(0, length);
        text.remove_prefix(length);
        std::string_view decoded = one;
        if (core::validSequenceLength(one) == 0 || !isUnspoken(core::takeCodePoint(decoded)))
            spoken += one;
    }
    return core::sha256Hex(core::asBytes(spoken)).substr(0, kKeyDigits);
}

std::string speechBook(const std::vector<std::pair<std::string, std::string>> &clips)
{
    std::string book(kMagic);
    for (const auto &[key, bytes] : clips)
        book += key + ' ' + std::to_string(bytes.size()) + '\n';
    book += '\n';
    for (const auto &[key, bytes] : clips)
        book += bytes;
    return book;
}

Result<std::vector<SpeechPlace>> speechPlaces(std::string_view beginning, std::int64_t size)
{
    if (!beginning.starts_with(kMagic))
        return refused("it does not begin as one");
    std::vector<SpeechPlace> places;
    std::int64_t at = 0;
    for (size_t line = kMagic.size();;) {
        const size_t end = beginning.find('\n', line);
        if (end == std::string_view::npos || std::int64_t(end) >= kMaxSpeechHeadBytes)
            return refused("its head does not end");
        if (end == line) {
            const auto head = std::int64_t(end) + 1;
            if (head + at != size)
                return refused("its clips do not fill it");
            for (SpeechPlace &place : places)
                place.at += head;
            return places;
        }
        auto place = placeFrom(beginning.substr(line, end - line));
        if (!place)
            return tl::unexpected(place.error());
        if (places.size() == kMaxSpeechClips)
            return refused("it has too many clips");
        place->at = at;
        at += place->bytes;
        places.push_back(std::move(*place));
        line = end + 1;
    }
}

bool isOggOpus(std::string_view bytes)
{
    // One page with one segment of 19 bytes: the head of the stream. The tenth of them counts the channels.
    constexpr size_t kPageHead = 28;
    constexpr size_t kChannels = kPageHead + 9;
    return bytes.size() > kChannels && bytes.starts_with("OggS") && bytes.substr(kPageHead).starts_with("OpusHead") &&
           (bytes[kChannels] == 1 || bytes[kChannels] == 2);
}

std::optional<MediaFlaw> flawOfSpeechBook(const MediaBytes &bytes)
{
    const auto places = speechPlaces(bytes.read(0, size_t(std::min(bytes.size, kMaxSpeechHeadBytes))), bytes.size);
    if (!places)
        return MediaFlaw{"is no whole book of speech (" + places.error().detail + ")", "build the pack again"};
    for (const SpeechPlace &place : *places)
        if (!isOggOpus(bytes.read(place.at, size_t(std::min<std::int64_t>(place.bytes, 64)))))
            return MediaFlaw{"holds a clip that is no Ogg Opus", "build the pack again"};
    return std::nullopt;
}

} // namespace pack
