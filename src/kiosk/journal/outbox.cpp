// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/outbox.h"

#include "core/json.h"

#include <algorithm>
#include <string>

namespace kiosk {
namespace {

/// What one message carries besides counters.
constexpr std::int64_t kMaxItemsPerMessage = 500;
constexpr std::int64_t kMaxNotesPerMessage = 20;

core::Result<core::LocalizedText> titlesFrom(const std::string &json)
{
    return core::parseJson(json, "titles", [](const core::Json &titles) -> core::Result<core::LocalizedText> {
        core::LocalizedText texts;
        for (const auto &[language, text] : titles.items())
            texts[language] = text.get<std::string>();
        return texts;
    });
}

/// Rows of one epoch with a revision in (after, upTo], by revision.
SQLite::Statement select(SQLite::Database &database, const std::string &columnsAndTables, std::int64_t epoch,
                         std::int64_t after, std::int64_t upTo)
{
    SQLite::Statement rows(database,
                           "SELECT " + columnsAndTables + " WHERE epoch = ? AND rev > ? AND rev <= ? ORDER BY rev");
    rows.bind(1, epoch);
    rows.bind(2, after);
    rows.bind(3, upTo);
    return rows;
}

} // namespace

core::SyncReport Outbox::greeting()
{
    // A closed epoch is sent to its end before the next one.
    SQLite::Statement find(m_database, "SELECT uuid, rev, acked_rev, dropped FROM epoch WHERE id >= (SELECT "
                                       "first_unsent FROM meta) AND (rev > acked_rev OR id = ?) ORDER BY id LIMIT 1");
    find.bind(1, newestEpoch());
    if (find.executeStep())
        return reportFrom(find);
    core::SyncReport report;
    report.epoch = m_database.execAndGet("SELECT start FROM meta").getString();
    return report;
}

core::SyncReport Outbox::carriedGreeting(const std::optional<CarriedPlace> &place)
{
    const auto begun = place ? epochId(place->epoch) : core::failure(core::Code::NotFound, {});
    // What the carrier has of an epoch counts as confirmed; after the last change there is nothing but an empty
    // message of the newest epoch.
    SQLite::Statement find(
        m_database, "SELECT uuid, rev, covered, dropped FROM (SELECT id, uuid, rev, dropped, "
                    "CASE WHEN id = ?2 THEN max(acked_rev, min(?3, rev)) ELSE acked_rev END AS covered FROM epoch "
                    "WHERE id >= max(?2, (SELECT first_unsent FROM meta))) "
                    "WHERE rev > covered OR id = ?1 ORDER BY id LIMIT 1");
    find.bind(1, newestEpoch());
    find.bind(2, begun.value_or(0));
    find.bind(3, place ? place->rev : 0);
    find.executeStep();
    core::SyncReport report = reportFrom(find);
    report.afterRev = report.rev;
    return report;
}

core::SyncReport Outbox::reportFrom(SQLite::Statement &epoch)
{
    core::SyncReport report;
    report.epoch = epoch.getColumn(0).getString();
    report.lastRev = epoch.getColumn(1).getInt64();
    report.rev = epoch.getColumn(2).getInt64();
    report.dropped = epoch.getColumn(3).getInt64();
    report.pendingRecords = pendingRecords();
    return report;
}

void Outbox::fill(core::SyncReport &report, size_t maxRecords)
{
    const auto known = epochId(report.epoch);
    if (!known)
        return; // nothing was ever counted
    const std::int64_t epoch = *known;
    const std::int64_t acked = report.rev;
    const auto limit = std::int64_t(std::clamp<size_t>(maxRecords, 1, core::kMaxRecordsPerMessage));
    report.rev = std::min({coveredRev("tally", epoch, report, limit),
                           coveredRev("counted_item", epoch, report, kMaxItemsPerMessage),
                           coveredRev("note", epoch, report, kMaxNotesPerMessage)});
    readCounters(report, epoch, acked);
    readItems(report, epoch, acked);
    auto notes = select(m_database, "text FROM note", epoch, acked, report.rev);
    while (notes.executeStep())
        report.notes.push_back(notes.getColumn(0).getString());
    if (report.afterRev)
        report.pendingRecords = pendingRecordsBeyond(epoch, report.rev);
    else
        report.pendingRecords -= std::int64_t(report.records.size());
    noteSentHours(report);
}

std::int64_t Outbox::coveredRev(const char *table, std::int64_t epoch, const core::SyncReport &greeting,
                                std::int64_t limit)
{
    SQLite::Statement next(m_database, std::string("SELECT rev FROM ") + table +
                                           " WHERE epoch = ? AND rev > ? ORDER BY rev LIMIT 1 OFFSET ?");
    next.bind(1, epoch);
    next.bind(2, greeting.rev);
    next.bind(3, limit);
    return next.executeStep() ? next.getColumn(0).getInt64() - 1 : greeting.lastRev;
}

void Outbox::readCounters(core::SyncReport &report, std::int64_t epoch, std::int64_t acked)
{
    auto rows = select(m_database,
                       "hour, campaign, item, metric, language, value, repaired FROM tally "
                       "JOIN counter_name ON counter_name.id = tally.name",
                       epoch, acked, report.rev);
    while (rows.executeStep()) {
        const auto metric = core::metricFromName(rows.getColumn(3).getString());
        if (!metric)
            continue;
        const core::HourUtc hour(std::chrono::hours(rows.getColumn(0).getInt64()));
        report.records.push_back(
            {{hour,
              {rows.getColumn(1).getString(), rows.getColumn(2).getString(), *metric, rows.getColumn(4).getString()}},
             rows.getColumn(5).getInt64(),
             rows.getColumn(6).getInt() != 0});
    }
}

void Outbox::readItems(core::SyncReport &report, std::int64_t epoch, std::int64_t acked)
{
    auto rows = select(m_database, "item, sha256, titles FROM counted_item", epoch, acked, report.rev);
    while (rows.executeStep())
        report.items.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(),
                                titlesFrom(rows.getColumn(2).getString()).value_or(core::LocalizedText())});
}

core::Result<> Outbox::acknowledge(std::string_view epoch, std::int64_t rev)
{
    SQLite::Statement find(m_database, "SELECT id, rev, acked_rev FROM epoch WHERE uuid = ?");
    find.bind(1, std::string(epoch));
    if (!find.executeStep())
        return core::failure(core::Code::NotFound,
                             "receipt for epoch " + std::string(epoch) + ", which is not of this journal");
    const std::int64_t id = find.getColumn(0).getInt64();
    const std::int64_t newest = find.getColumn(1).getInt64();
    const std::int64_t acked = find.getColumn(2).getInt64();
    if (rev > newest)
        return core::failure(core::Code::Rejected, "the hub has revision " + std::to_string(rev) +
                                                       ", this journal only " + std::to_string(newest) +
                                                       ": it is an older copy");
    const std::int64_t reached = CarriedMail(m_database).reach(id, std::max(acked, rev));
    if (reached == acked)
        return {};
    for (const char *sql : {"UPDATE epoch SET acked_rev = ?2, unsent = (SELECT count(*) FROM tally WHERE "
                            "tally.epoch = ?1 AND tally.rev > ?2) WHERE id = ?1", // only forward: see above
                            "DELETE FROM note WHERE epoch = ?1 AND rev <= ?2"}) {
        SQLite::Statement change(m_database, sql);
        change.bind(1, id);
        change.bind(2, reached);
        change.exec();
    }
    m_database.exec("UPDATE meta SET first_unsent = coalesce((SELECT min(id) FROM epoch WHERE id >= first_unsent AND "
                    "rev > acked_rev), (SELECT max(id) FROM epoch))");
    return {};
}

core::Result<std::int64_t> Outbox::epochId(std::string_view uuid)
{
    SQLite::Statement find(m_database, "SELECT id FROM epoch WHERE uuid = ?");
    find.bind(1, std::string(uuid));
    if (!find.executeStep())
        return core::failure(core::Code::NotFound, "epoch " + std::string(uuid) + " is not of this journal");
    return find.getColumn(0).getInt64();
}

std::int64_t Outbox::newestEpoch()
{
    return m_database.execAndGet("SELECT coalesce(max(id), 0) FROM epoch").getInt64();
}

void Outbox::noteGrown(std::int64_t epoch)
{
    for (const char *sql : {"UPDATE epoch SET unsent = (SELECT count(*) FROM tally WHERE tally.epoch = epoch.id AND "
                            "tally.rev > acked_rev) WHERE id = ?",
                            "UPDATE meta SET first_unsent = min(first_unsent, ?)"}) {
        SQLite::Statement change(m_database, sql);
        change.bind(1, epoch);
        change.exec();
    }
}

std::int64_t Outbox::pendingRecords()
{
    // Closed epochs know their number; only that of this start is counted, by one search of the index.
    return m_database
        .execAndGet("SELECT (SELECT coalesce(sum(unsent), 0) FROM epoch JOIN meta ON epoch.id >= first_unsent WHERE "
                    "rev > acked_rev AND uuid <> start) + (SELECT count(*) FROM meta JOIN epoch ON uuid = start JOIN "
                    "tally ON tally.epoch = epoch.id AND tally.rev > acked_rev) + (SELECT count(*) FROM waiting)")
        .getInt64();
}

std::int64_t Outbox::pendingRecordsBeyond(std::int64_t epoch, std::int64_t rev)
{
    SQLite::Statement held(m_database, "SELECT count(*) FROM tally JOIN epoch ON epoch.id = tally.epoch "
                                       "WHERE epoch.id = ? AND tally.rev > acked_rev AND tally.rev <= ?");
    held.bind(1, epoch);
    held.bind(2, rev);
    held.executeStep();
    return pendingRecords() - held.getColumn(0).getInt64();
}

void Outbox::noteOtherEpochs(core::SyncReport &report)
{
    SQLite::Statement others(m_database, "SELECT uuid, rev, unsent FROM epoch WHERE id >= (SELECT first_unsent FROM "
                                         "meta) AND rev > acked_rev AND uuid <> ? ORDER BY id LIMIT ?");
    others.bind(1, report.epoch);
    others.bind(2, std::int64_t(core::kMaxAfterEpochs));
    while (others.executeStep()) {
        report.afterEpochs.push_back({others.getColumn(0).getString(), others.getColumn(1).getInt64()});
        report.pendingRecords -= others.getColumn(2).getInt64();
    }
}

bool Outbox::hasUnsent()
{
    return m_database
               .execAndGet("SELECT EXISTS (SELECT 1 FROM epoch WHERE id >= (SELECT first_unsent FROM meta) AND "
                           "rev > acked_rev)")
               .getInt() != 0;
}

core::HourUtc Outbox::newestSentHour()
{
    return core::HourUtc(std::chrono::hours(m_database.execAndGet("SELECT newest_sent_hour FROM meta").getInt64()));
}

void Outbox::noteSentHours(const core::SyncReport &report)
{
    const core::HourUtc before = newestSentHour();
    core::HourUtc newest = before;
    for (const core::CounterRecord &record : report.records)
        newest = std::max(newest, record.key.hour);
    if (newest == before)
        return;
    SQLite::Statement update(m_database, "UPDATE meta SET newest_sent_hour = ?");
    update.bind(1, std::int64_t(newest.time_since_epoch().count()));
    update.exec();
}

} // namespace kiosk
