// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/query.h"

#include <array>
#include <map>

namespace hub {

/// (campaign, item, metric, language) to (value, repaired value), to compare sums before and after they are recomputed.
using StoredSums = std::map<std::array<std::int64_t, 4>, std::pair<std::int64_t, std::int64_t>>;

/// The rows of a query with these six columns, in this order. Throws StoreFailure.
[[nodiscard]] inline StoredSums storedSums(Query query)
{
    StoredSums sums;
    while (query.step())
        sums[{query.integer(0), query.integer(1), query.integer(2), query.integer(3)}] = {query.integer(4),
                                                                                          query.integer(5)};
    return sums;
}

/// How many sums are in only one of them, or differ.
[[nodiscard]] inline std::int64_t differingSums(const StoredSums &before, const StoredSums &after)
{
    std::int64_t differing = 0;
    for (const auto &[key, sums] : after) {
        const auto found = before.find(key);
        differing += found == before.end() || found->second != sums ? 1 : 0;
    }
    for (const auto &[key, sums] : before)
        differing += after.contains(key) ? 0 : 1;
    return differing;
}

} // namespace hub
