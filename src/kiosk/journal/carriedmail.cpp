// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/carriedmail.h"

namespace kiosk {
namespace {

/// Two months of daily sticks with the backlog of half a year each. Whoever brings an older one back has carried it in
/// vain: its counts are on every later stick too.
constexpr std::int64_t kMostRemembered = 5000;

} // namespace

void CarriedMail::remember(const CarriedMessage &message, std::int64_t epoch)
{
    SQLite::Statement insert(m_database, "INSERT INTO carried_message(sha256, epoch, after_rev, rev) "
                                         "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
    insert.bind(1, message.sha256);
    insert.bind(2, epoch);
    insert.bind(3, message.afterRev);
    insert.bind(4, message.rev);
    insert.exec();
    SQLite::Statement forget(m_database,
                             "DELETE FROM carried_message WHERE id <= (SELECT max(id) FROM carried_message) - ?");
    forget.bind(1, kMostRemembered);
    forget.exec();
}

std::optional<KnownMessage> CarriedMail::find(std::string_view sha256)
{
    SQLite::Statement row(m_database, "SELECT uuid, after_rev, carried_message.rev, carried_message.rev <= acked_rev "
                                      "FROM carried_message JOIN epoch ON epoch.id = epoch WHERE sha256 = ?");
    row.bind(1, std::string(sha256));
    if (!row.executeStep())
        return std::nullopt;
    return KnownMessage{row.getColumn(0).getString(), row.getColumn(1).getInt64(), row.getColumn(2).getInt64(),
                        row.getColumn(3).getInt() != 0};
}

void CarriedMail::confirm(std::string_view sha256)
{
    SQLite::Statement update(m_database, "UPDATE carried_message SET confirmed = 1 WHERE sha256 = ?");
    update.bind(1, std::string(sha256));
    update.exec();
}

std::int64_t CarriedMail::reach(std::int64_t epoch, std::int64_t acked)
{
    SQLite::Statement next(m_database, "SELECT max(rev) FROM carried_message "
                                       "WHERE epoch = ? AND confirmed = 1 AND after_rev <= ? AND rev > ?");
    for (;;) {
        next.reset();
        next.bind(1, epoch);
        next.bind(2, acked);
        next.bind(3, acked);
        next.executeStep();
        if (next.isColumnNull(0))
            return acked;
        acked = next.getColumn(0).getInt64();
    }
}

} // namespace kiosk
