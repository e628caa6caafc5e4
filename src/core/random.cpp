// SPDX-License-Identifier: Apache-2.0
#include "core/random.h"

#include "core/encoding.h"

#include <array>
#include <sodium.h>

namespace core {

void fillRandom(std::span<std::byte> bytes)
{
    static const int isReady = sodium_init();
    static_cast<void>(isReady);
    randombytes_buf(bytes.data(), bytes.size());
}

std::string randomUuid()
{
    std::array<std::byte, 16> bytes{};
    fillRandom(bytes);
    bytes[6] = (bytes[6] & std::byte{0x0f}) | std::byte{0x40};
    bytes[8] = (bytes[8] & std::byte{0x3f}) | std::byte{0x80};
    std::string text = toHex(bytes);
    for (const size_t position : {8U, 13U, 18U, 23U})
        text.insert(position, "-");
    return text;
}

} // namespace core
