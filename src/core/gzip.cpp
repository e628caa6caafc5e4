// SPDX-License-Identifier: Apache-2.0
#include "core/gzip.h"

#include <array>
#include <zlib.h>

namespace core {
namespace {
constexpr int kGzipWindow = 15 + 16; // zlib: +16 selects the gzip wrapper
}

std::string gzip(std::string_view data)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, uLong(data.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.data()));
    stream.avail_in = uInt(data.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

Result<std::string> gunzip(std::string_view packed, size_t limitBytes)
{
    z_stream stream{};
    inflateInit2(&stream, kGzipWindow);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    std::string data;
    std::array<char, size_t(64) * 1024> piece{};
    int state = Z_OK;
    while (state == Z_OK && data.size() <= limitBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        data.append(piece.data(), piece.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (data.size() > limitBytes)
        return failure(Code::Rejected, "unpacks to more than " + std::to_string(limitBytes) + " bytes");
    if (state != Z_STREAM_END)
        return failure(Code::Malformed, "not gzip, damaged or cut off");
    return data;
}

} // namespace core
