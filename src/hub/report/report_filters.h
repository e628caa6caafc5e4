// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/language.h"
#include "hub/store/connection.h"
#include "hub/store/report_day.h"
#include "hub/store/venue_repository.h"

#include <optional>
#include <string>
#include <vector>

namespace hub {

/// What a report can be filtered by: everything that was ever counted, and the venues.
struct ReportFilters
{
    struct Choice
    {
        std::string id;
        core::LocalizedText title;
    };
    std::vector<Choice> campaigns;
    std::vector<Choice> items;
    std::vector<Venue> venues;
    std::vector<std::string> languages;
    std::optional<ReportDay> firstDay;
    std::optional<ReportDay> lastDay;
};

/// Throws StoreFailure. Thread: that of the connection.
[[nodiscard]] ReportFilters reportFilters(Connection &connection);

} // namespace hub
