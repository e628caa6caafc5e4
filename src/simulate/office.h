// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "simulate/hub_line.h"
#include "simulate/sums.h"

#include <chrono>
#include <set>
#include <string>
#include <string_view>

namespace simulate {

/// Errors: Rejected (wrong account or password), Io.
[[nodiscard]] core::Result<> signIn(HubLine &line, const std::string &account, const std::string &password);

/// What the hub reports of a campaign, in its finest figures. Errors: Rejected (not signed in), Malformed, Io.
[[nodiscard]] core::Result<Figures> reportedFigures(HubLine &line, std::chrono::sys_days from, std::chrono::sys_days to,
                                                    const std::string &campaign);

/// The kiosks of which the hub shows that two machines speak as them, or that an older journal was put back.
/// Errors: as reportedFigures().
[[nodiscard]] core::Result<std::set<std::string>> noticedKiosks(HubLine &line);

/// Of the hub's CSV file. Errors: Malformed.
[[nodiscard]] core::Result<Figures> figuresFromCsv(std::string_view csv);

} // namespace simulate
