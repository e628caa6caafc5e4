// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/epochwriter.h"

#include "core/json.h"

#include <string>
#include <utility>

namespace kiosk {
namespace {

constexpr int kMaxNotes = 50;
constexpr size_t kMaxNoteBytes = 400;

constexpr const char *kFindName =
    "SELECT id FROM counter_name WHERE campaign = ? AND item = ? AND metric = ? AND language = ?";
constexpr const char *kRaise = "INSERT INTO tally(epoch, hour, name, value, repaired, rev) VALUES (?, ?, ?, ?, ?, ?) "
                               "ON CONFLICT(epoch, hour, name) DO UPDATE SET value = value + excluded.value, "
                               "repaired = max(repaired, excluded.repaired), rev = excluded.rev";
constexpr const char *kWait = "INSERT INTO waiting(epoch, boot_hour, name, value) VALUES (?, ?, ?, ?) "
                              "ON CONFLICT(epoch, boot_hour, name) DO UPDATE SET value = value + excluded.value";

void bindName(SQLite::Statement &statement, const core::CounterName &name)
{
    statement.bind(1, name.campaign);
    statement.bind(2, name.item);
    statement.bind(3, std::string(core::metricName(name.metric)));
    statement.bind(4, name.language);
}

} // namespace

EpochWriter::EpochWriter(SQLite::Database &database, EpochOfStart start)
    : m_database(database),
      m_start(std::move(start)),
      m_findName(database, kFindName),
      m_raise(database, kRaise),
      m_wait(database, kWait)
{
    SQLite::Statement find(database, "SELECT id, rev FROM epoch WHERE uuid = ?");
    find.bind(1, m_start.name);
    if (!find.executeStep())
        return;
    m_row = find.getColumn(0).getInt64();
    m_rev = find.getColumn(1).getInt64();
}

EpochWriter::EpochWriter(SQLite::Database &database, std::int64_t epoch)
    : m_database(database),
      m_row(epoch),
      m_findName(database, kFindName),
      m_raise(database, kRaise),
      m_wait(database, kWait)
{
    SQLite::Statement find(database, "SELECT rev FROM epoch WHERE id = ?");
    find.bind(1, epoch);
    find.executeStep();
    m_rev = find.getColumn(0).getInt64();
}

std::int64_t EpochWriter::row()
{
    if (m_row != 0)
        return m_row;
    SQLite::Statement insert(m_database, "INSERT INTO epoch(uuid, boot_id, known_hour) VALUES (?, ?, ?)");
    insert.bind(1, m_start.name);
    insert.bind(2, m_start.bootId);
    insert.bind(3, std::int64_t(m_start.knownHour.time_since_epoch().count()));
    insert.exec();
    m_row = m_database.getLastInsertRowid();
    return m_row;
}

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
    m_raise.bind(1, row());
    m_raise.bind(2, std::int64_t(hour.time_since_epoch().count()));
    m_raise.bind(3, name);
    m_raise.bind(4, by);
    m_raise.bind(5, isRepaired ? 1 : 0);
    m_raise.bind(6, ++m_rev);
    m_raise.exec();
}

void EpochWriter::wait(std::chrono::hours bootHour, std::int64_t name, std::int64_t by)
{
    m_wait.reset();
    m_wait.bind(1, row());
    m_wait.bind(2, std::int64_t(bootHour.count()));
    m_wait.bind(3, name);
    m_wait.bind(4, by);
    m_wait.exec();
}

void EpochWriter::insertItem(const core::CountedItem &item)
{
    if (!core::isCounterText(item.id))
        return;
    // Known nearly always; then it must not make an epoch.
    SQLite::Statement known(m_database, "SELECT 1 FROM counted_item WHERE item = ? AND sha256 = ?");
    known.bind(1, item.id);
    known.bind(2, item.sha256);
    if (known.executeStep())
        return;
    SQLite::Statement insert(m_database, "INSERT INTO counted_item(item, sha256, titles, epoch, rev) "
                                         "VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, item.id);
    insert.bind(2, item.sha256);
    insert.bind(3, core::Json(item.titles).dump(-1, ' ', false, core::Json::error_handler_t::replace));
    insert.bind(4, row());
    insert.bind(5, ++m_rev);
    insert.exec();
}

void EpochWriter::insertNote(std::string_view text)
{
    SQLite::Statement insert(m_database, "INSERT INTO note(epoch, rev, text) VALUES (?, ?, ?)");
    insert.bind(1, row());
    insert.bind(2, ++m_rev);
    insert.bind(3, std::string(text.substr(0, kMaxNoteBytes)));
    insert.exec();
    m_database.exec("DELETE FROM note WHERE (epoch, rev) NOT IN "
                    "(SELECT epoch, rev FROM note ORDER BY epoch DESC, rev DESC LIMIT " +
                    std::to_string(kMaxNotes) + ")");
}

void EpochWriter::addDropped(std::int64_t increments)
{
    if (increments > 0)
        (void)row();
    m_dropped += increments;
}

void EpochWriter::finish(std::string_view addition)
{
    if (m_row == 0)
        return;
    SQLite::Statement update(m_database, "UPDATE epoch SET rev = ?1, dropped = dropped + ?2, "
                                         "newest_addition = iif(?3 = '', newest_addition, ?3) WHERE id = ?4");
    update.bind(1, m_rev);
    update.bind(2, m_dropped);
    update.bind(3, std::string(addition));
    update.bind(4, m_row);
    update.exec();
}

} // namespace kiosk
