// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/counterjournal.h"

#include "core/random.h"
#include "core/sha256.h"
#include "kiosk/journal/epochwriter.h"
#include "kiosk/journal/hourrepair.h"
#include "kiosk/journal/outbox.h"
#include "kiosk_journal_schema_migrations.h"

#include <algorithm>
#include <optional>
#include <system_error>

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
    database.exec("INSERT INTO meta VALUES (1, 0, '', 0, '', NULL, NULL, 0, 0, 0) ON CONFLICT DO NOTHING");
    SQLite::Statement meta(database, "SELECT boot, boot_id, booted_at_hub, booted_at_wall, newest_verified FROM meta");
    meta.executeStep();
    m_boot = meta.getColumn(0).getInt64() + 1;
    m_start = core::randomUuid();
    m_trust.newestVerified = std::chrono::sys_seconds(std::chrono::seconds(meta.getColumn(4).getInt64()));
    const std::string bootId = m_clock->bootId();
    if (!bootId.empty() && bootId == meta.getColumn(1).getString()) {
        m_trust.bootedAtByHub = instantAt(meta.getColumn(2));
        m_trust.bootedAtByWall = instantAt(meta.getColumn(3));
    }
    SQLite::Statement update(database, "UPDATE meta SET boot = ?, start = ?, boot_id = ?");
    update.bind(1, m_boot);
    update.bind(2, m_start);
    update.bind(3, bootId);
    update.exec();
    writeTrust(m_trust);
    Outbox outbox(database);
    outbox.noteGrown(outbox.newestEpoch());
    HourRepair(database, bootId).settleEarlierBoots();
    return {};
}

EpochOfStart CounterJournal::ownEpoch() const
{
    const auto certain = std::max(m_trust.notBefore, m_trust.newestVerified);
    return {m_start, m_clock->bootId(), std::chrono::floor<std::chrono::hours>(certain)};
}

core::Result<> CounterJournal::add(std::span<const CountBatch> batches, std::span<const core::CountedItem> items,
                                   std::int64_t dropped, std::string_view id)
{
    ClockTrust trust = m_trust;
    return storage::inTransaction(m_database,
                                  [&]() -> core::Result<> {
                                      if (hasAddition(id))
                                          return {};
                                      EpochWriter writer(m_database.handle(), ownEpoch());
                                      for (const CountBatch &batch : batches) {
                                          trust.noteWall(batch.at);
                                          dropped += addBatch(writer, batch, trust);
                                      }
                                      for (const core::CountedItem &item : items)
                                          writer.insertItem(item);
                                      writer.addDropped(dropped);
                                      writer.finish(id);
                                      const Moment now = momentOf(*m_clock);
                                      trust.noteWall(now);
                                      HourRepair(m_database.handle(), m_clock->bootId()).moveWaiting(trust, now);
                                      if (trust != m_trust)
                                          writeTrust(trust);
                                      return {};
                                  })
        .map([&] { m_trust = trust; });
}

/// What a disk refused and kept was the last thing that was added, so only the newest epoch can have it: that of this
/// start, or of the one before, whose connection broke.
bool CounterJournal::hasAddition(std::string_view id)
{
    if (id.empty())
        return false;
    SQLite::Statement find(m_database.handle(), "SELECT newest_addition FROM epoch ORDER BY id DESC LIMIT 1");
    return find.executeStep() && find.getColumn(0).getString() == id;
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
            writer.wait(floor<hours>(batch.at.sinceBoot), writer.nameId(name), by);
    }
    return dropped;
}

core::Result<> CounterJournal::addNote(std::string_view text)
{
    return storage::inTransaction(m_database, [&]() -> core::Result<> {
        EpochWriter writer(m_database.handle(), ownEpoch());
        writer.insertNote(text);
        writer.finish();
        return {};
    });
}

core::Result<core::SyncReport> CounterJournal::nextReport(size_t maxRecords)
{
    return storage::inTransaction(m_database, [&]() -> core::Result<core::SyncReport> {
        Outbox outbox(m_database.handle());
        core::SyncReport report = outbox.greeting();
        stamp(report);
        // Until the hub has told the time in this boot, an hour may still turn out to be impossible: only the greeting
        // goes out, and its receipt puts such counts right before any hub has seen them.
        if (m_trust.bootedAtByHub)
            outbox.fill(report, maxRecords);
        return report;
    });
}

void CounterJournal::stamp(core::SyncReport &report)
{
    const Moment now = momentOf(*m_clock);
    const auto time = m_trust.timeOf(now);
    report.boot = m_boot;
    report.start = m_start;
    report.heard = m_database.handle().execAndGet("SELECT heard FROM meta").getInt64();
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
        if (outbox.newestEpoch() == 0) // a message can be remembered only of an epoch that is there
            (void)EpochWriter(m_database.handle(), ownEpoch()).row();
        core::SyncReport report = outbox.carriedGreeting(after);
        const std::int64_t afterRev = report.rev;
        const std::int64_t epoch = outbox.epochId(report.epoch).value();
        stamp(report);
        outbox.fill(report, maxRecords);
        const bool isNewest = epoch == outbox.newestEpoch() && report.rev == report.lastRev;
        if (isNewest)
            outbox.noteOtherEpochs(report);
        report.kiosk = sender.kiosk;
        report.software = sender.software;
        report.pack = sender.pack;
        const std::string payload = core::toPayload(report);
        CarriedMessage message{payload, core::sha256Hex(core::asBytes(payload)), report.epoch, afterRev, report.rev};
        message.records = std::int64_t(report.records.size());
        message.isNewest = isNewest;
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
    return storage::inTransaction(m_database,
                                  [&]() -> core::Result<CarriedReceipt> {
                                      writeTrust(trust);
                                      writeHeard(receipt.number);
                                      return confirmCarried(receipt);
                                  })
        .map([&](CarriedReceipt taken) {
            m_trust = trust;
            return taken;
        });
}

core::Result<CarriedReceipt> CounterJournal::confirmCarried(const core::SyncReceipt &receipt)
{
    Outbox outbox(m_database.handle());
    if (!outbox.epochId(receipt.epoch))
        return CarriedReceipt::ForeignEpoch;
    CarriedMail mail(m_database.handle());
    const auto message = mail.find(receipt.messageSha256);
    if (!message || message->epoch != receipt.epoch || receipt.ackedRev < message->rev)
        return CarriedReceipt::Unknown;
    mail.confirm(receipt.messageSha256);
    return outbox.acknowledge(receipt.epoch, 0).map([] { return CarriedReceipt::Taken; });
}

core::Result<> CounterJournal::noteHubTime(std::chrono::sys_seconds time, std::chrono::milliseconds sinceBoot,
                                           std::int64_t number)
{
    ClockTrust trust = m_trust;
    trust.noteHubTime(time, sinceBoot);
    return storage::inTransaction(m_database,
                                  [&]() -> core::Result<> {
                                      const Moment now = momentOf(*m_clock);
                                      HourRepair repair(m_database.handle(), m_clock->bootId());
                                      repair.moveWaiting(trust, now);
                                      repair.moveImpossible(trust, now);
                                      writeTrust(trust);
                                      writeHeard(number);
                                      return {};
                                  })
        .map([&] { m_trust = trust; });
}

core::Result<JournalCounts> CounterJournal::counts()
{
    return storage::guarded([&]() -> core::Result<JournalCounts> {
        SQLite::Database &database = m_database.handle();
        Outbox outbox(database);
        JournalCounts counts{m_start};
        SQLite::Statement epoch(database, "SELECT uuid, rev, acked_rev FROM epoch ORDER BY id DESC LIMIT 1");
        if (epoch.executeStep()) {
            counts.epoch = epoch.getColumn(0).getString();
            counts.rev = epoch.getColumn(1).getInt64();
            counts.ackedRev = epoch.getColumn(2).getInt64();
        }
        counts.pendingRecords = outbox.pendingRecords();
        counts.waitingCounts = database.execAndGet("SELECT coalesce(sum(value), 0) FROM waiting").getInt64();
        counts.hasUnsent = outbox.hasUnsent();
        counts.isTimeKnown = m_trust.timeOf(momentOf(*m_clock)).has_value();
        return counts;
    });
}

core::Result<std::int64_t> CounterJournal::total(const core::CounterKey &key)
{
    return storage::guarded([&]() -> core::Result<std::int64_t> {
        SQLite::Statement find(m_database.handle(),
                               "SELECT value FROM tally JOIN counter_name ON counter_name.id = tally.name WHERE "
                               "epoch = ? AND hour = ? AND campaign = ? AND item = ? AND metric = ? AND language = ?");
        find.bind(1, Outbox(m_database.handle()).newestEpoch());
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

void CounterJournal::writeHeard(std::int64_t number)
{
    SQLite::Statement update(m_database.handle(), "UPDATE meta SET heard = max(heard, ?)");
    update.bind(1, number);
    update.exec();
}

} // namespace kiosk
