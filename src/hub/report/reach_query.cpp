// SPDX-License-Identifier: Apache-2.0
#include "hub/report/reach_query.h"

#include "core/json.h"
#include "core/metric.h"
#include "hub/store/name_table.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hub {
namespace {

constexpr std::int64_t kNoRow = -1; ///< of a name that the hub has never seen

std::optional<std::int64_t> rowOf(Connection &connection, NameTable::Kind kind, const std::optional<std::string> &name)
{
    return name ? std::optional(findName(connection, kind, *name).value_or(kNoRow)) : std::nullopt;
}

std::optional<std::int64_t> venueRowOf(Connection &connection, const std::optional<std::string> &venue)
{
    if (!venue)
        return std::nullopt;
    Query query = connection.query("SELECT id FROM venue WHERE code = ?");
    return query.bind(*venue).step() ? query.integer(0) : kNoRow;
}

core::LocalizedText named(const std::string &zh, const std::string &en) { return {{"zh-Hans", zh}, {"en", en}}; }

class TitleCache
{
public:
    explicit TitleCache(Connection &connection) : m_connection(connection) {}
    const core::LocalizedText &of(const std::string &item)
    {
        auto found = m_titles.find(item);
        if (found == m_titles.end())
            found = m_titles.emplace(item, itemTitle(m_connection, item)).first;
        return found->second;
    }

private:
    Connection &m_connection;
    std::map<std::string, core::LocalizedText> m_titles;
};

ReachQuery::Texts textsById(Query query)
{
    ReachQuery::Texts texts;
    while (query.step())
        texts[query.integer(0)] = query.text(1);
    return texts;
}

} // namespace

#define HUHANG_REACH_FILTER                                                                                            \
    " r.day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR r.campaign_id = ?3) AND (?4 IS NULL OR r.venue_id = ?4) "             \
    "AND (?5 IS NULL OR r.item_id = ?5) AND (?6 IS NULL OR r.language_id = ?6) "

ReachQuery::ReachQuery(Connection &connection, ReachFilter filter)
    : m_connection(connection),
      m_filter(std::move(filter)),
      m_rows{rowOf(connection, NameTable::Kind::Campaign, m_filter.campaign), venueRowOf(connection, m_filter.venue),
             rowOf(connection, NameTable::Kind::Item, m_filter.item),
             rowOf(connection, NameTable::Kind::Language, m_filter.language)}
{}

template <size_t N> Query ReachQuery::filtered(const char (&sql)[N])
{
    Query query = m_connection.query(sql);
    query.bind(stored(m_filter.from), stored(m_filter.to), m_rows.campaign, m_rows.venue, m_rows.item, m_rows.language);
    return query;
}

ReachReport ReachQuery::report(std::chrono::sys_seconds now)
{
    const ReachSums sums(m_connection, m_filter.from, m_filter.to, m_rows);
    const auto metrics = textsById(m_connection.query("SELECT id, text FROM metric"));
    ReachReport report{m_filter, {}, {}, {}, {}, {}, {}, now};
    std::map<std::string, ReachSums::Pair> byName;
    for (const auto &[metric, sum] : sums.byMetric)
        byName[metrics.at(metric)] = sum;
    for (const core::Metric metric : core::kMetrics) {
        const std::string name(core::metricName(metric));
        const auto [value, repaired] = byName[name];
        report.totals.push_back({name, value, repaired});
    }
    for (const auto &[key, value] : sums.byDay)
        report.days.push_back({storedDay(key.first), metrics.at(key.second), value});
    addItems(report, sums, metrics);
    const auto languages = textsById(m_connection.query("SELECT id, text FROM language"));
    for (const auto &[key, value] : sums.byLanguage)
        report.languages.push_back({languages.at(key.first), metrics.at(key.second), value});
    addVenues(report, sums, metrics);
    std::ranges::sort(report.days, {}, [](const auto &one) { return std::tie(one.day, one.metric); });
    std::ranges::sort(report.languages, {}, [](const auto &one) { return std::tie(one.language, one.metric); });
    report.coverage = coverageOf(m_connection, {m_filter.from, m_filter.to, m_rows.venue, now});
    return report;
}

void ReachQuery::addItems(ReachReport &report, const ReachSums &sums, const Texts &metrics)
{
    const auto items = textsById(m_connection.query("SELECT id, text FROM item"));
    TitleCache titles(m_connection);
    for (const auto &[key, value] : sums.byItem) {
        const std::string &item = items.at(key.first);
        report.items.push_back({item, titles.of(item), metrics.at(key.second), value});
    }
    std::ranges::sort(report.items, {}, [](const auto &one) { return std::tie(one.item, one.metric); });
}

void ReachQuery::addVenues(ReachReport &report, const ReachSums &sums, const Texts &metrics)
{
    const auto codes = textsById(m_connection.query("SELECT id, code FROM venue"));
    const auto names = textsById(m_connection.query("SELECT id, name FROM venue"));
    for (const auto &[key, value] : sums.byVenue)
        report.venues.push_back({codes.at(key.first), core::Json::parse(names.at(key.first)).get<core::LocalizedText>(),
                                 metrics.at(key.second), value});
    std::ranges::sort(report.venues, {}, [](const auto &one) { return std::tie(one.venue, one.metric); });
}

std::vector<ReachLine> ReachQuery::lines()
{
    std::vector<ReachLine> lines;
    TitleCache titles(m_connection);
    Query query =
        filtered("SELECT r.day, v.code, c.text, i.text, m.text, l.text, r.value, r.repaired_value "
                 "FROM rollup_day r JOIN venue v ON v.id = r.venue_id JOIN campaign c ON c.id = r.campaign_id "
                 "JOIN item i ON i.id = r.item_id JOIN metric m ON m.id = r.metric_id "
                 "JOIN language l ON l.id = r.language_id WHERE" HUHANG_REACH_FILTER
                 "ORDER BY r.day, v.code, c.text, i.text, m.text, l.text");
    while (query.step())
        lines.push_back({storedDay(query.integer(0)), query.text(1), query.text(2), query.text(3),
                         titles.of(query.text(3)), query.text(4), query.text(5), query.integer(6), query.integer(7)});
    return lines;
}

#undef HUHANG_REACH_FILTER

core::LocalizedText itemTitle(Connection &connection, const std::string &item)
{
    Query query = connection.query("SELECT t.titles FROM counted_item t JOIN item i ON i.id = t.item_id "
                                   "WHERE i.text = ? ORDER BY t.last_hour DESC, t.sha256 DESC LIMIT 1");
    if (query.bind(item).step()) {
        auto titles = core::Json::parse(query.text(0)).get<core::LocalizedText>();
        if (!titles.empty())
            return titles;
    }
    if (item == core::kKioskItem)
        return named("整台屏幕", "Whole screen");
    return named(item, item);
}

std::string itemKind(const std::string &item) { return item.substr(0, item.find('/')); }

} // namespace hub
