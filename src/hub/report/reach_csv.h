// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/report/reach_query.h"

#include <string>
#include <string_view>
#include <vector>

namespace hub {

/// A field as RFC 4180 wants it. What a spreadsheet would take for a formula (= + - @, tab, CR at the start) gets a '
/// in front.
[[nodiscard]] std::string csvField(std::string_view text);

/// UTF-8 with a byte-order mark, because Excel takes it for the local 8-bit encoding otherwise; lines end in CR LF.
[[nodiscard]] std::string reachCsv(const std::vector<ReachLine> &lines);

} // namespace hub
