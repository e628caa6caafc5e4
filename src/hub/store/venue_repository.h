// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "hub/store/connection.h"

#include <string>
#include <vector>

namespace hub {

/// A place with screens. `id` is the venue's id in packs and reports.
struct Venue
{
    std::string id;
    core::LocalizedText name;
    std::string district;
    std::string kind; ///< one of kVenueKinds
    bool operator==(const Venue &) const = default;
};

inline constexpr std::array<std::string_view, 5> kVenueKinds{"metro-station", "train", "enterprise", "park", "lobby"};

/// Table `venue`. Thread: that of the connection. Throws StoreFailure.
class VenueRepository
{
public:
    explicit VenueRepository(Connection &connection) : m_connection(connection) {}

    /// Adds the venue or replaces what is known of it. Errors: Malformed (id, name or kind).
    [[nodiscard]] core::Result<> save(const Venue &venue);
    /// Sorted by id.
    [[nodiscard]] std::vector<Venue> all();
    /// The row of the venue.
    [[nodiscard]] std::optional<std::int64_t> rowOf(const std::string &id);

private:
    Connection &m_connection;
};

} // namespace hub
