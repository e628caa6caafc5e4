// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "hub/report/reach_query.h"
#include "hub/report/report_filters.h"

namespace hub {

[[nodiscard]] core::Json toJson(const ReachReport &report);
[[nodiscard]] core::Json toJson(const ReportFilters &filters);

} // namespace hub
