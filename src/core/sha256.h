// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

#include <array>
#include <memory>
#include <string>

namespace core {

using Sha256Digest = std::array<std::byte, 32>;

/// SHA-256 over data that comes in pieces.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(BytesView piece);
    /// The digest of all pieces; the object is used up.
    [[nodiscard]] Sha256Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

[[nodiscard]] Sha256Digest sha256(BytesView bytes);
/// sha256() in lower-case hexadecimal, 64 characters.
[[nodiscard]] std::string sha256Hex(BytesView bytes);

} // namespace core
