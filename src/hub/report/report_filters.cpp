// SPDX-License-Identifier: Apache-2.0
#include "hub/report/report_filters.h"

#include "core/counter.h"
#include "hub/report/reach_query.h"

namespace hub {
namespace {

std::vector<std::string> texts(Query query)
{
    std::vector<std::string> all;
    while (query.step())
        all.push_back(query.text(0));
    return all;
}

/// A kiosk may send a campaign's titles like those of an item, as "campaign/<id>".
core::LocalizedText campaignTitle(Connection &connection, const std::string &id)
{
    if (id == core::kNoCampaign)
        return {{"zh-Hans", "无活动"}, {"en", "No campaign"}};
    core::LocalizedText title = itemTitle(connection, "campaign/" + id);
    if (title == core::LocalizedText{{"zh-Hans", "campaign/" + id}, {"en", "campaign/" + id}})
        return {{"zh-Hans", id}, {"en", id}};
    return title;
}

} // namespace

ReportFilters reportFilters(Connection &connection)
{
    ReportFilters filters;
    for (const std::string &id : texts(connection.query("SELECT text FROM campaign ORDER BY text")))
        filters.campaigns.push_back({id, campaignTitle(connection, id)});
    for (const std::string &id : texts(connection.query("SELECT text FROM item ORDER BY text")))
        if (itemKind(id) != "campaign")
            filters.items.push_back({id, itemTitle(connection, id)});
    filters.venues = VenueRepository(connection).all();
    filters.languages = texts(connection.query("SELECT text FROM language ORDER BY text"));
    Query days = connection.query("SELECT (SELECT min(day) FROM rollup_day), (SELECT max(day) FROM rollup_day)");
    days.step();
    if (const auto first = days.maybeInteger(0))
        filters.firstDay = storedDay(*first);
    if (const auto last = days.maybeInteger(1))
        filters.lastDay = storedDay(*last);
    return filters;
}

} // namespace hub
