// SPDX-License-Identifier: Apache-2.0
#include "hub/api/report_routes.h"

#include "core/counter.h"
#include "hub/api/office_gate.h"
#include "hub/api/problem.h"
#include "hub/report/reach_csv.h"
#include "hub/report/reach_json.h"
#include "hub/report/reach_query.h"
#include "hub/report/report_filters.h"
#include "hub/rollup/day_rollup.h"

namespace hub {
namespace {

constexpr size_t kPartsPerSlice = 20;
constexpr int kMaxSlices = 500; ///< a flood of late data must not keep a report from ending

tl::expected<std::optional<std::string>, Response> nameFrom(const Request &request, std::string_view key)
{
    const auto found = request.query.find(key);
    if (found == request.query.end() || found->second.empty())
        return std::nullopt;
    if (!core::isCounterText(found->second))
        return tl::unexpected(problem(400, "malformed", std::string(key) + " has characters that no id has.",
                                      "Choose one of those that /api/filters lists."));
    return found->second;
}

tl::expected<ReachFilter, Response> filterFrom(const Request &request, std::chrono::sys_seconds now)
{
    const auto today = reportDayOf(std::chrono::floor<std::chrono::hours>(now));
    ReachFilter filter{today - std::chrono::days(6), today, {}, {}, {}, {}};
    for (const auto &[key, day] : {std::pair{"from", &filter.from}, std::pair{"to", &filter.to}}) {
        const auto found = request.query.find(key);
        if (found == request.query.end() || found->second.empty())
            continue;
        const auto read = reportDayFromText(found->second);
        if (!read)
            return tl::unexpected(problemFor(read.error()));
        *day = *read;
    }
    if (filter.to < filter.from || filter.to - filter.from > kMaxReportDays)
        return tl::unexpected(problem(400, "malformed", "The period ends before it begins, or is longer than 10 years.",
                                      "Choose another period."));
    for (const auto &[key, name] : {std::pair{"campaign", &filter.campaign}, std::pair{"venue", &filter.venue},
                                    std::pair{"item", &filter.item}, std::pair{"language", &filter.language}}) {
        auto read = nameFrom(request, key);
        if (!read)
            return tl::unexpected(read.error());
        *name = std::move(*read);
    }
    return filter;
}

/// Brings the sums of the period up to date, so that a report shows what was stored before it was asked for.
core::Result<> refreshSums(HubServices &services, const ReachFilter &filter)
{
    const auto isDirty = services.readers.read([&](Connection &connection) -> core::Result<bool> {
        return DayRollup(connection).isDirty(filter.from, filter.to);
    });
    if (!isDirty)
        return tl::unexpected(isDirty.error());
    bool isMore = *isDirty;
    for (int slice = 0; isMore && slice < kMaxSlices; ++slice) {
        const auto more = services.writer.run([&](WriteContext &context) -> core::Result<bool> {
            return DayRollup(context.connection).refresh(filter.from, filter.to, kPartsPerSlice);
        });
        if (!more)
            return tl::unexpected(more.error());
        isMore = *more;
    }
    return {};
}

/// The answer of `make(Connection &, const ReachFilter &)`, which reads one state of the store.
template <typename Make> Response reachResponse(HubServices &services, const Request &request, Make make)
{
    const auto filter = filterFrom(request, services.clock.utcNow());
    if (!filter)
        return filter.error();
    if (const auto fresh = refreshSums(services, *filter); !fresh)
        return problemFor(fresh.error());
    const auto response = services.readers.read([&](Connection &connection) -> core::Result<Response> {
        // One transaction: totals, days and rows must be sums of the same state.
        const Snapshot snapshot(connection);
        return make(connection, *filter);
    });
    return response ? *response : problemFor(response.error());
}

Response reach(HubServices &services, const Request &request)
{
    return reachResponse(services, request, [&](Connection &connection, const ReachFilter &filter) {
        return jsonResponse(toJson(ReachQuery(connection, filter).report(services.clock.utcNow())));
    });
}

Response reachFile(HubServices &services, const Request &request)
{
    return reachResponse(services, request, [](Connection &connection, const ReachFilter &filter) {
        const std::string name = "reach-" + toText(filter.from) + "-" + toText(filter.to) + ".csv";
        return Response{200,
                        {{"Content-Type", "text/csv; charset=utf-8"},
                         {"Content-Disposition", "attachment; filename=\"" + name + "\""}},
                        reachCsv(ReachQuery(connection, filter).lines()),
                        {}};
    });
}

Response filters(HubServices &services)
{
    const auto response = services.readers.read([](Connection &connection) -> core::Result<Response> {
        return jsonResponse(toJson(reportFilters(connection)));
    });
    return response ? *response : problemFor(response.error());
}

} // namespace

void addReportRoutes(Router &router, HubServices &services)
{
    OfficeGate gate(router, services);
    gate.get("/api/filters", Role::Viewer, [&services](const Request &, const Session &) { return filters(services); });
    gate.get("/api/reach", Role::Viewer,
             [&services](const Request &request, const Session &) { return reach(services, request); });
    gate.get("/api/reach.csv", Role::Viewer,
             [&services](const Request &request, const Session &) { return reachFile(services, request); });
}

} // namespace hub
