// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <cstdint>
#include <span>
#include <vector>

namespace kiosk {

/// Speech that lasts `factor` times as long, at the same pitch: short pieces of the waves overlap where they fit best.
/// `samples` are of one channel; `factor` is 1 to 2. Thread: any.
[[nodiscard]] std::vector<std::int16_t> slowed(std::span<const std::int16_t> samples, int samplesPerSecond,
                                               double factor);

/// A wave file of samples of one channel. Thread: any.
[[nodiscard]] QByteArray waveFile(std::span<const std::int16_t> samples, int samplesPerSecond);

} // namespace kiosk
