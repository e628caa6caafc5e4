// SPDX-License-Identifier: Apache-2.0
#include "pack/media_flaws.h"

#include "pack/speech_book.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>

namespace pack {
namespace {

using core::Code;
using core::Result;

constexpr std::array kFormats{
    MediaFormat{".png", "image/png", kMaxPictureBytes},
    MediaFormat{".jpg", "image/jpeg", kMaxPictureBytes},
    MediaFormat{".jpeg", "image/jpeg", kMaxPictureBytes},
    MediaFormat{".svg", "image/svg+xml", kMaxSvgBytes},
    MediaFormat{".webm", "video/webm", kMaxVideoBytes},
    MediaFormat{".mp4", "video/mp4", kMaxVideoBytes},
    MediaFormat{kSpeechEnding, "application/vnd.huhang.speech", kMaxSpeechBookBytes},
};

} // namespace

const MediaFormat *mediaFormatOf(std::string_view path)
{
    const auto *format =
        std::ranges::find_if(kFormats, [&](const MediaFormat &one) { return path.ends_with(one.ending); });
    return format == kFormats.end() ? nullptr : format;
}

MediaBytes mediaBytesOf(std::string_view bytes)
{
    return {std::int64_t(bytes.size()), [bytes](std::int64_t at, size_t count) {
                return at < std::int64_t(bytes.size()) ? std::string(bytes.substr(size_t(at), count)) : std::string();
            }};
}

std::optional<MediaFlaw> flawOfMedia(const MediaFormat &format, const MediaBytes &bytes)
{
    if (bytes.size > format.maxBytes)
        return MediaFlaw{"has " + std::to_string(bytes.size) + " bytes, at most " + std::to_string(format.maxBytes) +
                             " are allowed",
                         "export it smaller"};
    if (format.mediaType == "video/webm")
        return flawOfWebm(bytes);
    if (format.mediaType == "video/mp4")
        return flawOfMp4(bytes);
    if (format.ending == kSpeechEnding)
        return flawOfSpeechBook(bytes);
    const std::string all = bytes.read(0, size_t(bytes.size));
    if (format.mediaType == "image/svg+xml")
        return flawOfSvg(all);
    return format.mediaType == "image/png" ? flawOfPng(all) : flawOfJpeg(all);
}

Result<MediaBytes> mediaBytesOfFile(const std::filesystem::path &file)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    const auto stream = std::make_shared<std::ifstream>(file, std::ios::binary);
    if (error || !*stream)
        return core::failure(Code::NotFound, "cannot read " + file.string());
    return MediaBytes{std::int64_t(size), [stream](std::int64_t at, size_t count) {
                          std::string piece(count, '\0');
                          stream->clear();
                          stream->seekg(at);
                          stream->read(piece.data(), std::streamsize(count));
                          piece.resize(size_t(std::max<std::streamsize>(stream->gcount(), 0)));
                          return piece;
                      }};
}

Result<std::optional<MediaFlaw>> flawOfMediaFile(const MediaFormat &format, const std::filesystem::path &file)
{
    return mediaBytesOfFile(file).map([&](const MediaBytes &bytes) { return flawOfMedia(format, bytes); });
}

std::optional<std::chrono::milliseconds> lengthOfVideo(const MediaFormat &format, const MediaBytes &bytes)
{
    return format.mediaType == "video/webm" ? lengthOfWebm(bytes) : lengthOfMp4(bytes);
}

} // namespace pack
