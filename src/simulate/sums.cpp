// SPDX-License-Identifier: Apache-2.0
#include "simulate/sums.h"

#include <utility>

namespace simulate {
namespace {

std::string text(const Sum &sum)
{
    return std::to_string(sum.value) + " (of these with a repaired hour " + std::to_string(sum.repaired) + ")";
}

std::string text(const FigureName &figure)
{
    const core::CounterName &name = figure.name;
    return figure.day + ", venue " + figure.venue + ", " + name.campaign + ", " + name.item + ", " +
           std::string(core::metricName(name.metric)) + ", " + name.language;
}

} // namespace

std::chrono::sys_days dayOf(Hour hour) { return std::chrono::floor<std::chrono::days>(hour + std::chrono::hours(8)); }

std::optional<std::string> firstDifference(const Figures &expected, const Figures &atHub)
{
    const auto in = [](const Figures &figures, const FigureName &name) {
        const auto found = figures.find(name);
        return found == figures.end() ? Sum() : found->second;
    };
    for (const Figures *figures : {&expected, &atHub})
        for (const auto &[name, unused] : *figures)
            if (in(expected, name) != in(atHub, name))
                return text(name) + ": expected " + text(in(expected, name)) + ", the hub has " + text(in(atHub, name));
    return std::nullopt;
}

} // namespace simulate
