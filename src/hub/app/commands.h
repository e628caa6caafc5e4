// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "hub/store/venue_repository.h"

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>

/// What the sub-commands do. They work on the data folder directly, also while a hub serves it.
namespace hub {

/// What a command works on.
struct HubPlace
{
    HubPlace(std::filesystem::path dataFolder, std::optional<StoreLocation> store = std::nullopt)
        : data(std::move(dataFolder)), database(std::move(store))
    {}
    std::filesystem::path data;
    std::optional<StoreLocation> database; ///< else hub.sqlite in the data folder
};

struct CodeWish
{
    std::string venue;
    std::int64_t uses = 1;
    std::chrono::days days{7};
};

/// Makes an enrolment code and gives it as it is to be typed. Errors: NotFound (venue), Malformed, Io …
[[nodiscard]] core::Result<std::string> makeCode(const HubPlace &place, const CodeWish &wish, const core::Clock &clock);

/// Adds a venue or changes it. Errors: Malformed, Io …
[[nodiscard]] core::Result<> saveVenue(const HubPlace &place, const Venue &venue, const core::Clock &clock);

/// Errors: NotFound, Io …
[[nodiscard]] core::Result<> revokeKiosk(const HubPlace &place, const std::string &kiosk, const core::Clock &clock);

/// Prints who did what as a JSON object a line, the oldest first, and returns what the log comes to. Errors: Forged
/// (what is printed up to there holds), Io …
[[nodiscard]] core::Result<std::string> printAudit(const HubPlace &place, std::ostream &stream);

struct RebuildOutcome
{
    size_t parts = 0;           ///< sums of a day or month that were recomputed, by venue and of the fleet
    std::int64_t differing = 0; ///< sums that were not what the counts say
};

/// Recomputes all roll-ups from the counts. Errors: Io …
[[nodiscard]] core::Result<RebuildOutcome> rebuild(const HubPlace &place);

/// Copies everything that the hub stores from `from` (else hub.sqlite in the data folder) to the empty database `to`.
/// Returns what to show to the administrator. Errors: as copyStore() and openStore(); Rejected (a hub serves the data
/// folder).
[[nodiscard]] core::Result<std::string> moveStore(const std::filesystem::path &data,
                                                  const std::optional<StoreLocation> &from, const StoreLocation &to);

/// The public parts of the hub's online keys, as JSON for `huhang keys`. Makes the keys if they are not there.
/// Errors: as openOnlineKeys().
[[nodiscard]] core::Result<std::string> onlineKeys(const std::filesystem::path &data);

/// Says whose content this hub publishes: the holders of the keys in `rootFile`. Returns what to show to the
/// administrator. Errors: as hub::trustRoot(); NotFound.
[[nodiscard]] core::Result<std::string> trustContentRoot(const HubPlace &place, const std::filesystem::path &rootFile,
                                                         const core::Clock &clock);

/// Publishes what lies in a repository folder. Returns what to show to the administrator. Errors: as importFolder().
[[nodiscard]] core::Result<std::string> importRepository(const HubPlace &place, const std::filesystem::path &folder,
                                                         const core::Clock &clock);

} // namespace hub
