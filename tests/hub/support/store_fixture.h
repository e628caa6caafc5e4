// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync_message.h"
#include "hub/store/connection.h"
#include "hub/store/store_writer.h"
#include "tests/hub/support/test_database.h"
#include "tests/hub/support/test_hub.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace testing_support {

/// A store without a hub around it: what the writer's thread works on. In memory where there is such a folder, because
/// thousands of commits would wait for the disk and no power is cut here.
class StoreFixture
{
public:
    StoreFixture();

    [[nodiscard]] const hub::StoreLocation &location() const { return m_database.location(); }
    [[nodiscard]] hub::Connection &connection() { return *m_connection; }
    [[nodiscard]] hub::WriteContext &context() { return m_context; }

    /// The row of a new venue.
    std::int64_t addVenue(const std::string &id);
    /// The row of a new kiosk.
    std::int64_t addKiosk(std::int64_t venueRow);
    /// SyncMerge::apply() in a transaction of its own; throws if it fails.
    core::SyncReceipt merge(std::int64_t kiosk, const core::SyncReport &report);
    /// Messages of kiosks in one transaction, as the writer has them when many wait; throws if one fails.
    std::vector<core::SyncReceipt> merge(const std::vector<std::pair<std::int64_t, core::ReadReport>> &messages);
    /// DayRollup::refresh() of everything.
    void refresh();
    /// The rows of a query, as text.
    [[nodiscard]] std::vector<std::string> rows(const std::string &sql);
    [[nodiscard]] std::int64_t number(const std::string &sql);
    void run(const std::string &sql);

    TestClock clock;

private:
    TemporaryFolder m_folder;
    TestDatabase m_database;
    std::unique_ptr<hub::Connection> m_connection;
    hub::WriteContext m_context;
};

/// Every counter with names instead of numbers, sorted; the same for the sums.
inline constexpr const char *kCountersAsText =
    "SELECT k.uuid || ' ' || e.uuid || ' ' || c.hour || ' ' || ca.text || ' ' || i.text || ' ' || m.text || ' ' || "
    "l.text || ' ' || c.value || ' ' || c.is_repaired FROM counter c JOIN epoch e ON e.id = c.epoch_id "
    "JOIN kiosk k ON k.id = e.kiosk_id JOIN campaign ca ON ca.id = c.campaign_id JOIN item i ON i.id = c.item_id "
    "JOIN metric m ON m.id = c.metric_id JOIN language l ON l.id = c.language_id ORDER BY 1";
inline constexpr const char *kSumsAsText =
    "SELECT r.day || ' ' || v.code || ' ' || ca.text || ' ' || i.text || ' ' || m.text || ' ' || l.text || ' ' || "
    "r.value || ' ' || r.repaired_value FROM rollup_day r JOIN venue v ON v.id = r.venue_id "
    "JOIN campaign ca ON ca.id = r.campaign_id JOIN item i ON i.id = r.item_id JOIN metric m ON m.id = r.metric_id "
    "JOIN language l ON l.id = r.language_id ORDER BY 1";

} // namespace testing_support
