// SPDX-License-Identifier: Apache-2.0
#include "core/encoding.h"

#include <sodium.h>

namespace core {

std::string toHex(BytesView bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
    text.pop_back();
    return text;
}

Result<Bytes> fromHex(std::string_view text)
{
    if (text.empty())
        return Bytes(); // nowhere to write to, which libsodium forbids
    Bytes bytes(text.size() / 2);
    size_t length = 0;
    if (text.size() % 2 != 0 ||
        sodium_hex2bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), text.data(), text.size(), nullptr,
                       &length, nullptr) != 0 ||
        length != bytes.size())
        return failure(Code::Malformed, "not hexadecimal");
    return bytes;
}

std::string toBase64(BytesView bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();
    return text;
}

Result<Bytes> fromBase64(std::string_view text)
{
    Bytes bytes(text.size() / 4 * 3 + 3);
    size_t length = 0;
    const char *end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), text.data(), text.size(),
                          nullptr, &length, &end, sodium_base64_VARIANT_ORIGINAL) != 0 ||
        end != text.data() + text.size())
        return failure(Code::Malformed, "not base64");
    bytes.resize(length);
    return bytes;
}

std::string toBase32(BytesView bytes, size_t bits)
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string text;
    for (size_t bit = 0; bit + 5 <= bits; bit += 5) {
        unsigned value = 0;
        for (size_t i = bit; i < bit + 5; ++i)
            value = value << 1 | ((std::to_integer<unsigned>(bytes[i / 8]) >> (7 - i % 8)) & 1U);
        text += alphabet[value];
    }
    return text;
}

std::string normalisedBase32(std::string_view typed)
{
    std::string text;
    for (const char typedCharacter : typed) {
        char c = typedCharacter;
        if (c == ' ' || c == '-')
            continue;
        if (c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
        if (c == 'O')
            c = '0';
        if (c == 'I' || c == 'L')
            c = '1';
        text += c;
    }
    return text;
}

} // namespace core
