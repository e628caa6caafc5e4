// SPDX-License-Identifier: Apache-2.0
#include "hub/report/reach_json.h"

#include "core/metric.h"
#include "core/time_text.h"
#include "hub/report/metric_texts.h"

namespace hub {
namespace {

template <typename T, typename Row> core::Json listOf(const std::vector<T> &values, Row row)
{
    core::Json list = core::Json::array();
    for (const T &value : values)
        list.push_back(row(value));
    return list;
}

core::Json toJson(const Coverage &coverage)
{
    return {{"reported", coverage.reported},
            {"enrolled", coverage.enrolled},
            {"up_to_hour", coverage.upToHour ? core::Json(core::hourText(*coverage.upToHour)) : core::Json(nullptr)}};
}

core::Json metricList()
{
    core::Json list = core::Json::array();
    for (const core::Metric metric : core::kMetrics) {
        const MetricText &text = metricText(metric);
        list.push_back({{"id", core::metricName(metric)}, {"name", text.name}, {"definition", text.definition}});
    }
    return list;
}

} // namespace

core::Json toJson(const ReachReport &report)
{
    return {
        {"from", toText(report.filter.from)},
        {"to", toText(report.filter.to)},
        {"totals", listOf(report.totals,
                          [](const auto &one) -> core::Json {
                              return {{"metric", one.metric}, {"value", one.value}, {"repaired", one.repaired}};
                          })},
        {"days", listOf(report.days,
                        [](const auto &one) -> core::Json {
                            return {{"day", toText(one.day)}, {"metric", one.metric}, {"value", one.value}};
                        })},
        {"rows", listOf(report.items,
                        [](const auto &one) -> core::Json {
                            return {{"item", one.item},
                                    {"title", one.title},
                                    {"kind", itemKind(one.item)},
                                    {"metric", one.metric},
                                    {"value", one.value}};
                        })},
        {"venues",
         listOf(report.venues,
                [](const auto &one) -> core::Json {
                    return {{"venue", one.venue}, {"name", one.name}, {"metric", one.metric}, {"value", one.value}};
                })},
        {"languages", listOf(report.languages,
                             [](const auto &one) -> core::Json {
                                 return {{"language", one.language}, {"metric", one.metric}, {"value", one.value}};
                             })},
        {"coverage", toJson(report.coverage)},
        {"generated_at", core::toText(report.generatedAt)},
    };
}

core::Json toJson(const ReportFilters &filters)
{
    const auto dayOrNull = [](const std::optional<ReportDay> &day) {
        return day ? core::Json(toText(*day)) : core::Json(nullptr);
    };
    return {
        {"campaigns", listOf(filters.campaigns,
                             [](const auto &one) -> core::Json {
                                 return {{"id", one.id}, {"title", one.title}};
                             })},
        {"items", listOf(filters.items,
                         [](const auto &one) -> core::Json {
                             return {{"id", one.id}, {"kind", itemKind(one.id)}, {"title", one.title}};
                         })},
        {"venues", listOf(filters.venues,
                          [](const auto &one) -> core::Json {
                              return {{"id", one.id}, {"name", one.name}, {"district", one.district}};
                          })},
        {"languages", filters.languages},
        {"metrics", metricList()},
        {"first_day", dayOrNull(filters.firstDay)},
        {"last_day", dayOrNull(filters.lastDay)},
    };
}

} // namespace hub
