// SPDX-License-Identifier: Apache-2.0
#include "simulate/comparison.h"

namespace simulate {
namespace {

/// By item, metric and language: metrics are never added together.
using Totals = std::map<core::CounterName, std::int64_t>;

Totals totals(const Figures &figures)
{
    Totals sums;
    for (const auto &[figure, sum] : figures) {
        core::CounterName name = figure.name;
        name.campaign.clear();
        sums[name] += sum.value;
    }
    return sums;
}

std::int64_t visitsIn(const Totals &sums)
{
    std::int64_t visits = 0;
    for (const auto &[name, value] : sums)
        visits += name.metric == core::Metric::Visit ? value : 0;
    return visits;
}

std::optional<std::string> firstMissing(const Statistics::Group &group, Totals atHub, Fate fate)
{
    for (const auto &[index, counted] : group.counted) {
        const core::CounterName &name = counterNames()[index];
        const auto found = group.lost.find(index);
        const std::int64_t lost = found == group.lost.end() ? 0 : found->second;
        if (atHub[name] != counted - lost)
            return std::string(fateName(fate)) + " kiosks, " + name.item + ", " +
                   std::string(core::metricName(name.metric)) + ", " + name.language + ": visitors were counted " +
                   std::to_string(counted) + " times, " + std::to_string(lost) +
                   " of these only on a disk that was thrown away, the hub has " + std::to_string(atHub[name]);
    }
    return std::nullopt;
}

} // namespace

std::int64_t visitsOf(const Statistics::Group &group)
{
    std::int64_t visits = 0;
    for (const auto &[index, counted] : group.counted)
        visits += counterNames()[index].metric == core::Metric::Visit ? counted : 0;
    return visits;
}

std::int64_t lostVisitsOf(const Statistics::Group &group)
{
    std::int64_t visits = 0;
    for (const auto &[index, lost] : group.lost)
        visits += counterNames()[index].metric == core::Metric::Visit ? lost : 0;
    return visits;
}

Comparison compare(const FleetOutcome &fleet, const std::map<Fate, Figures> &atHub)
{
    static const Figures nothing;
    const auto in = [](const std::map<Fate, Figures> &groups, Fate fate) -> const Figures & {
        const auto found = groups.find(fate);
        return found == groups.end() ? nothing : found->second;
    };
    Comparison comparison;
    for (const Fate fate : kFates) {
        const Figures &figures = in(atHub, fate);
        const Figures &expected = in(fleet.expected, fate);
        comparison.figures += expected.size();
        comparison.visits[fate] = visitsIn(totals(figures));
        if (!comparison.difference)
            comparison.difference = firstDifference(expected, figures);
        if (!comparison.difference)
            comparison.difference = firstMissing(fleet.statistics.group(fate), totals(figures), fate);
    }
    return comparison;
}

} // namespace simulate
