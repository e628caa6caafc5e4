// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/language.h"
#include "core/metric.h"
#include "core/result.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace core {

/// A whole hour in UTC, the finest time a count keeps.
using HourUtc = std::chrono::sys_time<std::chrono::hours>;

/// "2026-11-21T03:00:00Z".
[[nodiscard]] std::string hourText(HourUtc hour);
/// Errors: Malformed (not a time, not a whole hour).
[[nodiscard]] Result<HourUtc> hourFromText(std::string_view text);

/// What is being counted, apart from when and in which epoch. Names are at most kMaxNameBytes long.
struct CounterName
{
    std::string campaign; ///< campaign id, or kNoCampaign
    std::string item;     ///< "guide/lost-passport", "kiosk", …
    Metric metric = Metric::Visit;
    Language language = Language(kNoLanguage);
    auto operator<=>(const CounterName &) const = default;
};

inline constexpr std::string_view kNoCampaign = "none";
/// The item of visits and dwell.
inline constexpr std::string_view kKioskItem = "kiosk";
inline constexpr size_t kMaxNameBytes = 120;

/// True for 1 to kMaxNameBytes characters of [A-Za-z0-9._/-]: what campaign, item and language names consist of.
[[nodiscard]] bool isCounterText(std::string_view text);

/// One key of the grow-only counter within an epoch.
struct CounterKey
{
    HourUtc hour{};
    CounterName name;
    auto operator<=>(const CounterKey &) const = default;
};

/// An absolute total. `isRepaired`: the hour was found later, because the clock could not be trusted when it was
/// counted.
struct CounterRecord
{
    CounterKey key;
    std::int64_t value = 0;
    bool isRepaired = false;
    bool operator==(const CounterRecord &) const = default;
};

} // namespace core
