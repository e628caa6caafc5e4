// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstdint>
#include <string>

/// Pictures and videos as small as their formats allow.
namespace support {

inline std::string smallPng()
{
    using namespace std::string_literals;
    return "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1F\x15\xC4\x89\0\0\0\0IEND\xAE\x42\x60\x82"s;
}

inline std::string smallJpeg()
{
    using namespace std::string_literals;
    return "\xFF\xD8\xFF\xE0\x00\x04\x00\x00\xFF\xC0\x00\x0B\x08\x00\x10\x00\x20\x01\x01\x11\x00\xFF\xD9"s;
}

/// An element of at most 126 bytes.
inline std::string webmElement(const std::string &id, const std::string &content)
{
    return id + char(0x80 + content.size()) + content;
}

/// Type 1 is a picture track, 2 sound.
inline std::string webmTrack(char type, const std::string &codec)
{
    return webmElement("\xAE", webmElement("\x83", std::string(1, type)) + webmElement("\x86", codec));
}

/// A WebM header with those tracks and no picture.
inline std::string webmFile(const std::string &tracks)
{
    return webmElement("\x1A\x45\xDF\xA3", webmElement("\x42\x82", "webm")) +
           webmElement("\x18\x53\x80\x67", webmElement("\x16\x54\xAE\x6B", tracks));
}

/// The same behind a description of the film: `info` holds elements such as its duration.
inline std::string webmFileWithInfo(const std::string &info)
{
    return webmElement("\x1A\x45\xDF\xA3", webmElement("\x42\x82", "webm")) +
           webmElement("\x18\x53\x80\x67",
                       webmElement("\x15\x49\xA9\x66", info) + webmElement("\x16\x54\xAE\x6B", webmTrack(1, "V_VP9")));
}

/// A duration of so many ticks; a tick is a millisecond where nothing says otherwise.
inline std::string webmDuration(double ticks)
{
    std::string bytes;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += char((std::bit_cast<std::uint64_t>(ticks) >> shift) & 0xFFU);
    return webmElement("\x44\x89", bytes);
}

/// The same with one picture track of that codec.
inline std::string smallWebm(const std::string &codec = "V_VP9") { return webmFile(webmTrack(1, codec)); }

/// An MP4 box of at most 64 KiB.
inline std::string mp4Box(const std::string &type, const std::string &content)
{
    const size_t size = 8 + content.size();
    return std::string{0, 0, char(size >> 8U), char(size & 0xFFU)} + type + content;
}

/// Handler "vide" is a picture track, "soun" sound.
inline std::string mp4Track(const std::string &handler, const std::string &codec)
{
    const std::string zeros(8, '\0');
    return mp4Box("trak",
                  mp4Box("mdia", mp4Box("hdlr", zeros + handler) +
                                     mp4Box("minf", mp4Box("stbl", mp4Box("stsd", zeros + mp4Box(codec, ""))))));
}

/// An MP4 header with those tracks and no picture.
inline std::string mp4File(const std::string &tracks)
{
    return mp4Box("ftyp", "isom") + mp4Box("mdat", "xxxx") + mp4Box("moov", tracks);
}

} // namespace support
