// SPDX-License-Identifier: Apache-2.0
#include "hub/store/counted_items.h"

#include "core/json.h"
#include "hub/store/report_day.h"

namespace hub {
namespace {

constexpr size_t kMaxTitleBytes = 400;
constexpr size_t kMaxTitles = 16;
constexpr size_t kMostKnown = 10'000; // some MB

/// Titles as they are stored: bounded, and none of them empty.
core::LocalizedText boundedTitles(const core::LocalizedText &titles)
{
    core::LocalizedText bounded;
    for (const auto &[language, title] : titles)
        if (core::isCounterText(language) && !title.empty() && bounded.size() < kMaxTitles)
            bounded[language] = title.substr(0, kMaxTitleBytes);
    return bounded;
}

std::string asText(const core::LocalizedText &titles)
{
    return core::Json(titles).dump(-1, ' ', false, core::Json::error_handler_t::replace);
}

} // namespace

void CountedItems::note(const std::vector<core::CountedItem> &items, core::HourUtc hourSeen)
{
    const std::int64_t hour = stored(hourSeen);
    for (const core::CountedItem &item : items) {
        const std::int64_t row = m_names.idOf(NameTable::Kind::Item, item.id);
        const std::string sha256 = item.sha256.substr(0, core::kMaxNameBytes);
        const std::string titles = asText(boundedTitles(item.titles));
        // Looked at first, because even a change that changes nothing would make other hubs wait for this row.
        if (isCovered({row, sha256}, titles, hour))
            continue;
        // The same document has the same titles; should two kiosks disagree, any fixed choice keeps merging free of
        // order.
        Query raise = m_connection.query(
            "INSERT INTO counted_item(item_id, sha256, titles, first_hour, last_hour) "
            "VALUES (?1, ?2, ?3, ?4, ?4) ON CONFLICT (item_id, sha256) DO UPDATE SET "
            "titles = CASE WHEN excluded.titles > counted_item.titles THEN excluded.titles "
            "ELSE counted_item.titles END, "
            "first_hour = CASE WHEN excluded.first_hour < counted_item.first_hour THEN excluded.first_hour "
            "ELSE counted_item.first_hour END, "
            "last_hour = CASE WHEN excluded.last_hour > counted_item.last_hour THEN excluded.last_hour "
            "ELSE counted_item.last_hour END RETURNING titles, first_hour, last_hour");
        if (raise.bind(row, sha256, titles, hour).step())
            m_known[{row, sha256}] = {raise.text(0), raise.integer(1), raise.integer(2)};
    }
}

bool CountedItems::isCovered(const Document &document, const std::string &titles, std::int64_t hour)
{
    const auto covers = [&](const Known &known) {
        return known.titles >= titles && known.firstHour <= hour && hour <= known.lastHour;
    };
    const auto known = m_known.find(document);
    if (known != m_known.end() && covers(known->second))
        return true;
    Query query = m_connection.query("SELECT titles, first_hour, last_hour FROM counted_item "
                                     "WHERE item_id = ? AND sha256 = ?");
    if (!query.bind(document.first, document.second).step())
        return false;
    if (m_known.size() >= kMostKnown)
        m_known.clear();
    return covers(m_known[document] = {query.text(0), query.integer(1), query.integer(2)});
}

} // namespace hub
