// SPDX-License-Identifier: Apache-2.0
#include "hub/store/venue_repository.h"

#include "core/counter.h"
#include "core/json.h"

#include <algorithm>

namespace hub {
namespace {

constexpr size_t kMaxTextBytes = 300;

core::Result<> checked(const Venue &venue)
{
    if (!core::isCounterText(venue.id) || venue.id.find('/') != std::string::npos)
        return core::failure(core::Code::Malformed, "a venue's id is 1 to 120 characters of [A-Za-z0-9._-], not: " +
                                                        venue.id.substr(0, core::kMaxNameBytes));
    if (std::ranges::find(kVenueKinds, venue.kind) == kVenueKinds.end())
        return core::failure(core::Code::Malformed, "unknown kind of venue: " + venue.kind.substr(0, kMaxTextBytes) +
                                                        " (known: metro-station, train, enterprise, park, lobby)");
    const auto name = venue.name.find(core::kSourceLanguage);
    if (name == venue.name.end() || name->second.empty())
        return core::failure(core::Code::Malformed, "venue " + venue.id + " needs a name in zh-Hans");
    const bool isTooLong = venue.district.size() > kMaxTextBytes || venue.name.size() > 16 ||
                           std::ranges::any_of(venue.name, [](const auto &one) {
                               return one.second.size() > kMaxTextBytes || !core::isCounterText(one.first);
                           });
    if (isTooLong)
        return core::failure(core::Code::Malformed, "venue " + venue.id + ": a name or the district is too long");
    return {};
}

} // namespace

core::Result<> VenueRepository::save(const Venue &venue)
{
    if (auto fine = checked(venue); !fine)
        return fine;
    m_connection
        .query("INSERT INTO venue(code, name, district, kind) VALUES (?, ?, ?, ?) ON CONFLICT(code) DO UPDATE SET "
               "name = excluded.name, district = excluded.district, kind = excluded.kind")
        .bind(venue.id, core::Json(venue.name).dump(-1, ' ', false, core::Json::error_handler_t::replace),
              venue.district, venue.kind)
        .run();
    return {};
}

std::vector<Venue> VenueRepository::all()
{
    std::vector<Venue> venues;
    Query query = m_connection.query("SELECT code, name, district, kind FROM venue ORDER BY code");
    while (query.step())
        venues.push_back(
            {query.text(0), core::Json::parse(query.text(1)).get<core::LocalizedText>(), query.text(2), query.text(3)});
    return venues;
}

std::optional<std::int64_t> VenueRepository::rowOf(const std::string &id)
{
    Query query = m_connection.query("SELECT id FROM venue WHERE code = ?");
    return query.bind(id).step() ? std::optional(query.integer(0)) : std::nullopt;
}

} // namespace hub
