// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace support {

inline constexpr int kLargePackItems = 10'000;

/// The source of a pack of 10,000 items: 300 countries, 5,000 notices, 3,700 guides, 1,000 quizzes, and what a pack
/// needs besides.
void writeLargePack(const std::filesystem::path &folder);

} // namespace support
