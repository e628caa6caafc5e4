// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "simulate/random_source.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace simulate {

/// core::HourUtc in four bytes: a fleet holds millions of them.
using Hour = std::chrono::sys_time<std::chrono::duration<std::int32_t, std::ratio<3600>>>;
/// A place in counterNames().
using NameIndex = std::uint16_t;

/// Everything that simulated visitors can be counted for. The campaign is left empty.
[[nodiscard]] const std::vector<core::CounterName> &counterNames();

struct Increment
{
    NameIndex name = 0;
    std::int32_t by = 1;
    bool operator==(const Increment &) const = default;
};

/// True from 7 to 19 o'clock in China.
[[nodiscard]] bool isOpen(Hour hour);

/// What one screen counts in one open hour, in the order in which it happens: films that run, and visits, on average
/// `visitsPerDay` / 12 of them.
[[nodiscard]] std::vector<Increment> countsOfHour(int visitsPerDay, RandomSource &random);

} // namespace simulate
