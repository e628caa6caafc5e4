// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "hub/report/coverage.h"
#include "hub/report/reach_sums.h"
#include "hub/store/connection.h"
#include "hub/store/report_day.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hub {

/// What a reach report is about. Days are included at both ends; empty means all.
struct ReachFilter
{
    ReportDay from;
    ReportDay to;
    std::optional<std::string> campaign;
    std::optional<std::string> venue;
    std::optional<std::string> item;
    std::optional<std::string> language;
};

inline constexpr std::chrono::days kMaxReportDays{3700};

/// Sums of one metric each; different metrics are never added.
struct ReachReport
{
    struct Total
    {
        std::string metric;
        std::int64_t value = 0;
        std::int64_t repaired = 0; ///< the part of `value` whose hour was found later
    };
    struct Day
    {
        ReportDay day;
        std::string metric;
        std::int64_t value = 0;
    };
    struct Item
    {
        std::string item;
        core::LocalizedText title;
        std::string metric;
        std::int64_t value = 0;
    };
    struct Place
    {
        std::string venue;
        core::LocalizedText name;
        std::string metric;
        std::int64_t value = 0;
    };
    struct Tongue
    {
        std::string language;
        std::string metric;
        std::int64_t value = 0;
    };

    ReachFilter filter;
    std::vector<Total> totals; ///< every metric, in the order of core::kMetrics, also those of 0
    std::vector<Day> days;
    std::vector<Item> items;
    std::vector<Place> venues;
    std::vector<Tongue> languages;
    Coverage coverage;
    std::chrono::sys_seconds generatedAt;
};

/// The finest figures: a line of the CSV file.
struct ReachLine
{
    ReportDay day;
    std::string venue;
    std::string campaign;
    std::string item;
    core::LocalizedText title;
    std::string metric;
    std::string language;
    std::int64_t value = 0;
    std::int64_t repaired = 0;
};

/// Reads the roll-ups; days that are dirty must have been refreshed. Throws StoreFailure. Thread: that of the
/// connection.
class ReachQuery
{
public:
    using Texts = std::map<std::int64_t, std::string>; ///< by row

    ReachQuery(Connection &connection, ReachFilter filter);

    [[nodiscard]] ReachReport report(std::chrono::sys_seconds now);
    /// Sorted by day, venue, campaign, item, metric, language.
    [[nodiscard]] std::vector<ReachLine> lines();

private:
    template <size_t N> [[nodiscard]] Query filtered(const char (&sql)[N]);
    void addItems(ReachReport &report, const ReachSums &sums, const Texts &metrics);
    void addVenues(ReachReport &report, const ReachSums &sums, const Texts &metrics);

    Connection &m_connection;
    ReachFilter m_filter;
    ReachSums::Rows m_rows;
};

/// The titles of an item as last counted, else its id in every language of the project. Throws StoreFailure.
[[nodiscard]] core::LocalizedText itemTitle(Connection &connection, const std::string &item);

/// "guide" of "guide/lost-passport"; "kiosk" of "kiosk".
[[nodiscard]] std::string itemKind(const std::string &item);

} // namespace hub
