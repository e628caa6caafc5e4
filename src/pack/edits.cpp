// SPDX-License-Identifier: Apache-2.0
#include "pack/edits.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace pack {
namespace {

using Values = std::span<const std::string>;

/// Cells of the table below; beyond it lists are not compared value by value.
constexpr size_t kMaxCells = 4'000'000;

void addAll(Values values, bool isAdded, std::vector<Edit> &edits)
{
    for (const std::string &value : values)
        edits.push_back({isAdded, value});
}

/// Walks along a longest common subsequence.
void addEdits(Values older, Values newer, std::vector<Edit> &edits)
{
    const size_t width = newer.size() + 1;
    // common[i * width + j]: how many values the rests from i and j on have in common.
    std::vector<std::uint32_t> common((older.size() + 1) * width, 0);
    for (size_t i = older.size(); i-- > 0;)
        for (size_t j = newer.size(); j-- > 0;)
            common[i * width + j] = older[i] == newer[j]
                                        ? common[(i + 1) * width + j + 1] + 1
                                        : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    size_t i = 0;
    size_t j = 0;
    while (i < older.size() && j < newer.size()) {
        if (older[i] == newer[j]) {
            ++i;
            ++j;
        } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            edits.push_back({false, older[i++]});
        } else {
            edits.push_back({true, newer[j++]});
        }
    }
    addAll(older.subspan(i), false, edits);
    addAll(newer.subspan(j), true, edits);
}

} // namespace

std::vector<Edit> editsBetween(const std::vector<std::string> &older, const std::vector<std::string> &newer)
{
    const auto [oldBegin, newBegin] = std::ranges::mismatch(older, newer);
    Values oldRest(oldBegin, older.end());
    Values newRest(newBegin, newer.end());
    while (!oldRest.empty() && !newRest.empty() && oldRest.back() == newRest.back()) {
        oldRest = oldRest.first(oldRest.size() - 1);
        newRest = newRest.first(newRest.size() - 1);
    }
    std::vector<Edit> edits;
    if ((oldRest.size() + 1) * (newRest.size() + 1) <= kMaxCells) {
        addEdits(oldRest, newRest, edits);
    } else {
        addAll(oldRest, false, edits);
        addAll(newRest, true, edits);
    }
    return edits;
}

} // namespace pack
