// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/counterjournal.h"

#include "core/random.h"
#include "core/sha256.h"
#include "kiosk/journal/epochwriter.h"
#include "kiosk/journal/outbox.h"
#include "kiosk_journal_schema_migrations.h"

#include <algorithm>
#include <optional>
#include <system_error>
#include <vector>

namespace kiosk {
namespace {

using Instant = ClockTrust::Instant;

/// "HHJL", also in migrations/001_counters.sql.
constexpr int kApplicationId = 0x48484A4C;
/// A visitor counts one by one; more than this at once is a mistake.
constexpr std::int64_t kMaxIncrement = 1'000'000;

std::optional<Instant> instantAt(const SQLite::Column &column)
{
    if (column.isNull())
        return std::nullopt;
    return Instant(std::chrono::milliseconds(column.getInt64()));
}

void bindInstant(SQLite::Statement &statement, int index, const std::optional<Instant> &instant)
{
    if (instant)
        statement.bind(index, std::int64_t(instant->time_since_epoch().count()));
    else
        statement.bind(index);
}

bool isCountable(const core::CounterName &name, std::int64_t by)
{
    return by > 0 && by <= kMaxIncrement && core::isCounterText(name.campaign) && core::isCounterText(name.item) &&
           core::isCounterText(name.language);
}

/// A new, empty epoch; its row.
std::int64_t insertEpoch(SQLite::Database &database)
{
    SQLite::Statement insert(database, "INSERT INTO epoch(uuid) VALUES (?)");
    insert.bind(1, core::randomUuid());
    insert.exec();
    return database.getLastInsertRowid();
}

/// Lets a new epoch be the current one; its row.
std::int64_t beginEpoch(SQLite::Database &database, std::string_view reason)
{
    const std::int64_t epoch = insertEpoch(database);
    EpochWriter writer(database, epoch);
    writer.insertNote(reason);
    writer.finish();
    SQLite::Statement update(database, "UPDATE meta SET epoch = ?");
    update.bind(1, epoch);
    update.exec();
    return epoch;
}

} // namespace

core::Result<CounterJournal> CounterJournal::open(const std::filesystem::path &file, const core::Clock &clock,
                                                  std::chrono::sys_seconds notBefore)
{
    // An empty file is what a broken file system leaves of a journal; SQLite would take it for a new one.
    std::error_code noFile;
    if (const auto size = std::filesystem::file_size(file, noFile); !noFile && size == 0)
        return core::failure(core::Code::Malformed, file.string() + " is empty");
    auto database = storage::Database::open(file);
    if (!database)
        return tl::unexpected(database.error());
    CounterJournal journal(std::move(*database), clock, notBefore);
    return storage::guarded([&] { return journal.checkIsJournal(); })
        .and_then([&] { return storage::migrate(journal.m_database, kiosk_journal_schema::migrations()); })
        .and_then([&] { return storage::inTransaction(journal.m_database, [&] { return journal.load(); }); })
        .map([&] { return std::move(journal); });
}

core::Result<> CounterJournal::checkIsJournal()
{
    SQLite::Database &database = m_database.handle();
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    const bool isFresh = version == 0 && database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (!isFresh && database.execAndGet("PRAGMA application_id").getInt() != kApplicationId)
        return core::failure(core::Code::Malformed, database.getFilename() + " is a database of another program");
    return {};
}

core::Result<> CounterJournal::load()
{
    SQLite::Database &database = m_database.handle();
    if (database.execAndGet("SELECT count(*) FROM meta").getInt() == 0)
        database.exec("INSERT INTO meta(id, epoch, boot, boot_id, newest_verified, newest_sent_hour) VALUES (1, " +
                      std::to_string(insertEpoch(database)) + ", 0, '', 0, 0)");
    SQLite::Statement meta(database,
                           "SELECT epoch, boot, boot_id, booted_at_hub, booted_at_wall, newest_verified FROM meta");
    meta.executeStep();
    m_epoch = meta.getColumn(0).getInt64();
    m_boot = meta.getColumn(1).getInt64();
    m_trust.newestVerified = std::chrono::sys_seconds(std::chrono::seconds(meta.getColumn(5).getInt64()));
    const std::string bootId = m_clock->bootId();
    if (!bootId.empty() && bootId == meta.getColumn(2).getString()) {
        m_trust.bootedAtByHub = instantAt(meta.getColumn(3));
        m_trust.bootedAtByWall = instantAt(meta.getColumn(4));
        return {};
    }
    ++m_boot;
    SQLite::Statement update(database, "UPDATE meta SET boot = ?, boot_id = ?");
    update.bind(1, m_boot);
    update.bind(2, bootId);
    update.exec();
    writeTrust(m_trust);
    return {};
}

core::Result<> CounterJournal::add(std::span<const CountBatch> batches, std::span<const core::CountedItem> items,
                                   std::int64_t dropped, std::string_view id)
{
    ClockTrust trust = m_trust;
    return storage::inTransaction(m_database,
                                  [&]() -> core::Result<> {
                                      if (hasAddition(id))
                                          return {};
                                      EpochWriter writer(m_database.handle(), m_epoch);
                                      for (const CountBatch &batch : batches) {
                                          trust.noteWall(batch.at);
                                          dropped += addBatch(writer, batch, trust);
                                      }
                                      for (const core::CountedItem &item : items)
                                          writer.insertItem(item);
                                      writer.addDropped(dropped);
                                      writer.nameAddition(id);
                                      const Moment now = momentOf(*m_clock);
                                      trust.noteWall(now);
                                      moveWaiting(writer, trust, now);
                                      writer.finish();
                                      if (trust != m_trust)
                                          writeTrust(trust);
                                      return {};
                                  })
        .map([&] { m_trust = trust; });
}

/// In any epoch: counting may go on in a new one since.
bool CounterJournal::hasAddition(std::string_view id)
{
    if (id.empty())
        return false;
    SQLite::Statement find(m_database.handle(), "SELECT count(*) FROM epoch WHERE newest_addition = ?");
    find.bind(1, std::string(id));
    find.executeStep();
    return find.getColumn(0).getInt() > 0;
}

std::int64_t CounterJournal::addBatch(EpochWriter &writer, const CountBatch &batch, const ClockTrust &trust)
{
    using std::chrono::floor;
    using std::chrono::hours;
    std::int64_t dropped = 0;
    const auto time = trust.timeOf(batch.at);
    for (const auto &[name, by] : batch.counts) {
        if (!isCountable(name, by))
            dropped += std::max<std::int64_t>(by, 1);
        else if (time)
            writer.raise(floor<hours>(*time), writer.nameId(name), by, false);
        else
            writer.wait(m_boot, floor<hours>(batch.at.sinceBoot), writer.nameId(name), by);
    }
    return dropped;
}

core::Result<> CounterJournal::addNote(std::string_view text)
{
    return storage::inTransaction(m_database, [&]() -> core::Result<> {
        EpochWriter writer(m_database.handle(), m_epoch);
        writer.insertNote(text);
        writer.finish();
        return {};
    });
}

core::Result<core::SyncReport> CounterJournal::nextReport(size_t maxRecords)
{
    return storage::inTransaction(m_database, [&]() -> core::Result<core::SyncReport> {
        Outbox outbox(m_database.handle());
        core::SyncReport report = outbox.greeting(m_epoch);
        stamp(report);
        // Until the hub has told the time in this boot, an hour may still turn out to be impossible: only the greeting
        // goes out, and its receipt puts such counts right before any hub has seen them.
        if (m_trust.bootedAtByHub)
            outbox.fill(report, maxRecords);
        return report;
    });
}

void CounterJournal::stamp(core::SyncReport &report) const
{
    const Moment now = momentOf(*m_clock);
    const auto time = m_trust.timeOf(now);
    report.boot = m_boot;
    report.asOf = time.value_or(now.wall);
    report.isClockTrusted = time.has_value();
}

core::Result<> CounterJournal::acknowledge(std::string_view epoch, std::int64_t rev)
{
    return storage::inTransaction(m_database, [&] { return Outbox(m_database.handle()).acknowledge(epoch, rev); });
}

core::Result<CarriedMessage> CounterJournal::nextCarried(const CarriedSender &sender,
                                                         const std::optional<CarriedPlace> &after, size_t maxRecords)
{
    return storage::inTransaction(m_database, [&]() -> core::Result<CarriedMessage> {
        Outbox outbox(m_database.handle());
        core::SyncReport report = outbox.carriedGreeting(m_epoch, after);
        const std::int64_t afterRev = report.rev;
        const std::int64_t epoch = outbox.epochId(report.epoch).value();
        stamp(report);
        outbox.fill(report, maxRecords);
        report.kiosk = sender.kiosk;
        report.software = sender.software;
        report.pack = sender.pack;
        const std::string payload = core::toJson(report);
        CarriedMessage message{payload, core::sha256Hex(core::asBytes(payload)), report.epoch, afterRev, report.rev};
        message.records = std::int64_t(report.records.size());
        message.isNewest = epoch == m_epoch && report.rev == report.lastRev;
        CarriedMail(m_database.handle()).remember(message, epoch);
        return message;
    });
}

core::Result<std::optional<KnownMessage>> CounterJournal::carriedMessage(std::string_view sha256)
{
    return storage::guarded(
        [&]() -> core::Result<std::optional<KnownMessage>> { return CarriedMail(m_database.handle()).find(sha256); });
}

core::Result<CarriedReceipt> CounterJournal::takeCarried(const core::SyncReceipt &receipt)
{
    ClockTrust trust = m_trust;
    trust.noteEarlierHubTime(receipt.time, momentOf(*m_clock));
    std::int64_t epoch = m_epoch;
    return storage::inTransaction(m_database,
                                  [&]() -> core::Result<CarriedReceipt> {
                                      writeTrust(trust);
                                      std::string reason;
                                      const auto taken = confirmCarried(receipt, reason);
                                      if (taken && !reason.empty())
                                          epoch = beginEpoch(m_database.handle(), "new epoch: " + reason);
                                      return taken;
                                  })
        .map([&](CarriedReceipt taken) {
            m_trust = trust;
            m_epoch = epoch;
            return taken;
        });
}

core::Result<CarriedReceipt> CounterJournal::confirmCarried(const core::SyncReceipt &receipt, std::string &reason)
{
    Outbox outbox(m_database.handle());
    const auto epoch = outbox.epochId(receipt.epoch);
    if (!epoch)
        return CarriedReceipt::ForeignEpoch;
    const bool isCurrent = *epoch == m_epoch;
    CarriedMail mail(m_database.handle());
    const auto message = mail.find(receipt.messageSha256);
    if (!message || message->epoch != receipt.epoch || receipt.ackedRev < message->rev) {
        // The hub repeats what this kiosk's key has signed. A revision that is not here was counted by a copy of this
        // journal that knows more: this one was set back, or its disk was cloned.
        if (!isCurrent || receipt.ackedRev <= outbox.newestRev(*epoch))
            return CarriedReceipt::Unknown;
        reason = "a receipt that was carried here confirms revision " + std::to_string(receipt.ackedRev) +
                 ", which this journal never had: it is an older copy";
        return CarriedReceipt::OlderCopy;
    }
    mail.confirm(receipt.messageSha256);
    if (isCurrent && std::ranges::find(receipt.orders, "new_epoch") != receipt.orders.end())
        reason = "ordered by the hub";
    return outbox.acknowledge(receipt.epoch, 0).map([] { return CarriedReceipt::Taken; });
}

core::Result<> CounterJournal::noteHubTime(std::chrono::sys_seconds time, std::chrono::milliseconds sinceBoot)
{
    ClockTrust trust = m_trust;
    trust.noteHubTime(time, sinceBoot);
    return storage::inTransaction(m_database,
                                  [&]() -> core::Result<> {
                                      EpochWriter writer(m_database.handle(), m_epoch);
                                      const Moment now = momentOf(*m_clock);
                                      moveWaiting(writer, trust, now);
                                      moveImpossible(writer, trust, now);
                                      writer.finish();
                                      writeTrust(trust);
                                      return {};
                                  })
        .map([&] { m_trust = trust; });
}

core::Result<> CounterJournal::startEpoch(std::string_view reason)
{
    std::int64_t epoch = 0;
    return storage::inTransaction(m_database,
                                  [&]() -> core::Result<> {
                                      epoch = beginEpoch(m_database.handle(), reason);
                                      return {};
                                  })
        .map([&] { m_epoch = epoch; });
}

core::Result<JournalCounts> CounterJournal::counts()
{
    return storage::guarded([&]() -> core::Result<JournalCounts> {
        Outbox outbox(m_database.handle());
        SQLite::Statement epoch(m_database.handle(),
                                "SELECT uuid, rev, acked_rev, (SELECT coalesce(sum(value), 0) FROM waiting) "
                                "FROM epoch WHERE id = ?");
        epoch.bind(1, m_epoch);
        epoch.executeStep();
        return JournalCounts{epoch.getColumn(0).getString(),
                             epoch.getColumn(1).getInt64(),
                             epoch.getColumn(2).getInt64(),
                             outbox.pendingRecords(),
                             epoch.getColumn(3).getInt64(),
                             outbox.hasUnsent(),
                             m_trust.timeOf(momentOf(*m_clock)).has_value()};
    });
}

core::Result<std::int64_t> CounterJournal::total(const core::CounterKey &key)
{
    return storage::guarded([&]() -> core::Result<std::int64_t> {
        SQLite::Statement find(m_database.handle(),
                               "SELECT value FROM tally JOIN counter_name ON counter_name.id = tally.name WHERE "
                               "epoch = ? AND hour = ? AND campaign = ? AND item = ? AND metric = ? AND language = ?");
        find.bind(1, m_epoch);
        find.bind(2, std::int64_t(key.hour.time_since_epoch().count()));
        find.bind(3, key.name.campaign);
        find.bind(4, key.name.item);
        find.bind(5, std::string(core::metricName(key.name.metric)));
        find.bind(6, key.name.language);
        return find.executeStep() ? find.getColumn(0).getInt64() : std::int64_t(0);
    });
}

void CounterJournal::writeTrust(const ClockTrust &trust)
{
    SQLite::Statement update(m_database.handle(),
                             "UPDATE meta SET booted_at_hub = ?, booted_at_wall = ?, newest_verified = ?");
    bindInstant(update, 1, trust.bootedAtByHub);
    bindInstant(update, 2, trust.bootedAtByWall);
    update.bind(3, std::int64_t(trust.newestVerified.time_since_epoch().count()));
    update.exec();
}

void CounterJournal::moveWaiting(EpochWriter &writer, const ClockTrust &trust, const Moment &now)
{
    const auto time = trust.timeOf(now);
    if (!time)
        return;
    SQLite::Statement rows(m_database.handle(), "DELETE FROM waiting RETURNING boot, boot_hour, name, value");
    while (rows.executeStep()) {
        // Nothing tells when an earlier boot was: its counts go to the first time known after it.
        core::HourUtc hour = std::chrono::floor<std::chrono::hours>(*time);
        if (rows.getColumn(0).getInt64() == m_boot)
            hour = trust.hourOfBootHour(std::chrono::hours(rows.getColumn(1).getInt64()), now).value_or(hour);
        writer.raise(hour, rows.getColumn(2).getInt64(), rows.getColumn(3).getInt64(), true);
    }
}

void CounterJournal::moveImpossible(EpochWriter &writer, const ClockTrust &trust, const Moment &now)
{
    struct Row
    {
        core::HourUtc hour;
        std::int64_t name;
        std::int64_t value;
    };
    std::vector<Row> moved;
    // Hours that were part of a message are left alone, for a hub may have stored them.
    SQLite::Statement rows(m_database.handle(), "SELECT hour, name, value FROM tally WHERE epoch = ? AND hour > ?");
    rows.bind(1, m_epoch);
    rows.bind(2, std::int64_t(Outbox(m_database.handle()).newestSentHour().time_since_epoch().count()));
    while (rows.executeStep()) {
        const core::HourUtc hour(std::chrono::hours(rows.getColumn(0).getInt64()));
        if (trust.isImpossible(hour, now))
            moved.push_back({hour, rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64()});
    }
    for (const Row &row : moved) {
        SQLite::Statement remove(m_database.handle(), "DELETE FROM tally WHERE epoch = ? AND hour = ? AND name = ?");
        remove.bind(1, m_epoch);
        remove.bind(2, std::int64_t(row.hour.time_since_epoch().count()));
        remove.bind(3, row.name);
        remove.exec();
        writer.raise(trust.possibleHour(row.hour, now), row.name, row.value, true);
    }
}

} // namespace kiosk
