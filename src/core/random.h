// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace core {

/// Fills `bytes` from the system's cryptographic generator.
void fillRandom(std::span<std::byte> bytes);

/// A random (version 4) UUID, RFC 9562: "0f0e…-…", lower case, 36 characters.
[[nodiscard]] std::string randomUuid();

} // namespace core
