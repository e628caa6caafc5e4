// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/epochwriter.h"

#include "core/json.h"

#include <string>

namespace kiosk {
namespace {

constexpr int kMaxNotes = 50;
constexpr size_t kMaxNoteBytes = 400;

std::string stored(core::Metric metric) { return std::string(core::metricName(metric)); }

void bindName(SQLite::Statement &statement, const core::CounterName &name)
{
    statement.bind(1, name.campaign);
    statement.bind(2, name.item);
    statement.bind(3, stored(name.metric));
    statement.bind(4, name.language);
}

std::int64_t newestRev(SQLite::Database &database, std::int64_t epoch)
{
    SQLite::Statement find(database, "SELECT rev FROM epoch WHERE id = ?");
    find.bind(1, epoch);
    find.executeStep();
    return find.getColumn(0).getInt64();
}

} // namespace

EpochWriter::EpochWriter(SQLite::Database &database, std::int64_t epoch)
    : m_database(database),
      m_epoch(epoch),
      m_rev(newestRev(database, epoch)),
      m_findName(database,
                 "SELECT id FROM counter_name WHERE campaign = ? AND item = ? AND metric = ? AND language = ?"),
      m_raise(database, "INSERT INTO tally(epoch, hour, name, value, repaired, rev) VALUES (?, ?, ?, ?, ?, ?) "
                        "ON CONFLICT(epoch, hour, name) DO UPDATE SET value = value + excluded.value, "
                        "repaired = max(repaired, excluded.repaired), rev = excluded.rev"),
      m_wait(database, "INSERT INTO waiting(boot, boot_hour, name, value) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT(boot, boot_hour, name) DO UPDATE SET value = value + excluded.value")
{}

std::int64_t EpochWriter::nameId(const core::CounterName &name)
{
    m_findName.reset();
    bindName(m_findName, name);
    if (m_findName.executeStep())
        return m_findName.getColumn(0).getInt64();
    SQLite::Statement insert(m_database,
                             "INSERT INTO counter_name(campaign, item, metric, language) VALUES (?, ?, ?, ?)");
    bindName(insert, name);
    insert.exec();
    return m_database.getLastInsertRowid();
}

void EpochWriter::raise(core::HourUtc hour, std::int64_t name, std::int64_t by, bool isRepaired)
{
    m_raise.reset();
    m_raise.bind(1, m_epoch);
    m_raise.bind(2, std::int64_t(hour.time_since_epoch().count()));
    m_raise.bind(3, name);
    m_raise.bind(4, by);
    m_raise.bind(5, isRepaired ? 1 : 0);
    m_raise.bind(6, ++m_rev);
    m_raise.exec();
}

void EpochWriter::wait(std::int64_t boot, std::chrono::hours bootHour, std::int64_t name, std::int64_t by)
{
    m_wait.reset();
    m_wait.bind(1, boot);
    m_wait.bind(2, std::int64_t(bootHour.count()));
    m_wait.bind(3, name);
    m_wait.bind(4, by);
    m_wait.exec();
}

void EpochWriter::insertItem(const core::CountedItem &item)
{
    if (!core::isCounterText(item.id))
        return;
    SQLite::Statement insert(m_database, "INSERT INTO counted_item(item, sha256, titles, epoch, rev) "
                                         "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    insert.bind(1, item.id);
    insert.bind(2, item.sha256);
    insert.bind(3, core::Json(item.titles).dump(-1, ' ', false, core::Json::error_handler_t::replace));
    insert.bind(4, m_epoch);
    insert.bind(5, m_rev + 1);
    m_rev += insert.exec();
}

void EpochWriter::insertNote(std::string_view text)
{
    SQLite::Statement insert(m_database, "INSERT INTO note(epoch, rev, text) VALUES (?, ?, ?)");
    insert.bind(1, m_epoch);
    insert.bind(2, ++m_rev);
    insert.bind(3, std::string(text.substr(0, kMaxNoteBytes)));
    insert.exec();
    m_database.exec("DELETE FROM note WHERE (epoch, rev) NOT IN "
                    "(SELECT epoch, rev FROM note ORDER BY epoch DESC, rev DESC LIMIT " +
                    std::to_string(kMaxNotes) + ")");
}

void EpochWriter::addDropped(std::int64_t increments)
{
    if (increments == 0)
        return;
    SQLite::Statement update(m_database, "UPDATE epoch SET dropped = dropped + ? WHERE id = ?");
    update.bind(1, increments);
    update.bind(2, m_epoch);
    update.exec();
}

void EpochWriter::nameAddition(std::string_view id)
{
    SQLite::Statement update(m_database, "UPDATE epoch SET newest_addition = ? WHERE id = ?");
    update.bind(1, std::string(id));
    update.bind(2, m_epoch);
    update.exec();
}

void EpochWriter::finish()
{
    SQLite::Statement update(m_database, "UPDATE epoch SET rev = ? WHERE id = ?");
    update.bind(1, m_rev);
    update.bind(2, m_epoch);
    update.exec();
}

} // namespace kiosk
