// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulate/statistics.h"
#include "simulate/visitors.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace simulate {

struct Sum
{
    std::int64_t value = 0;
    std::int64_t repaired = 0; ///< the part of `value` whose hour was found later
    bool operator==(const Sum &) const = default;
    Sum &operator+=(const Sum &other)
    {
        value += other.value;
        repaired += other.repaired;
        return *this;
    }
};

/// What the office sees as one figure: a day (in China), a venue, a group of kiosks and what was counted.
struct SumKey
{
    std::chrono::sys_days day{};
    std::uint16_t venue = 0; ///< a number that the caller gave it
    Fate fate = Fate::Healthy;
    NameIndex name = 0;
    auto operator<=>(const SumKey &) const = default;
};
using Sums = std::map<SumKey, Sum>;

[[nodiscard]] std::chrono::sys_days dayOf(Hour hour);

/// A figure of the hub's report, as it names it there.
struct FigureName
{
    std::string day;
    std::string venue;
    core::CounterName name;
    auto operator<=>(const FigureName &) const = default;
};
using Figures = std::map<FigureName, Sum>;

/// The first figure in which they differ, in words. A figure of 0 is the same as none.
[[nodiscard]] std::optional<std::string> firstDifference(const Figures &expected, const Figures &atHub);

} // namespace simulate
