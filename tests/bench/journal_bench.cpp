// SPDX-License-Identifier: Apache-2.0
// What counting costs: the UI thread's part of one count while the store thread commits, what a busy hour writes, and
// a busy year offline on disk and on the wire. Each line: what, value, reference, ratio, budget, parted by tabs.
#include "core/dsse.h"
#include "core/gzip.h"
#include "core/random.h"
#include "kiosk/journal/counterjournal.h"
#include "kiosk/journal/journalstore.h"
#include "kiosk/journal/metricrecorder.h"
#include "support/manual_clock.h"
#include "support/temp_folder.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>

using namespace std::chrono_literals;

namespace {

constexpr int kCounts = 200'000;
constexpr int kHours = 365 * 12;
constexpr int kNamesPerHour = 40; // of 12 open hours a day; a busy screen shows about that many pages and answers

core::CounterName nameOf(int index)
{
    return {"spring", "guide/item-" + std::to_string(index % 160),
            core::kMetrics[size_t(index) % core::kMetrics.size()], index % 4 == 0 ? "en" : "zh-Hans"};
}

template <typename T> T required(core::Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s\n", result.error().detail.c_str());
    std::exit(1);
}

void required(const core::Result<> &result)
{
    if (result)
        return;
    std::fprintf(stderr, "%s\n", result.error().detail.c_str());
    std::exit(1);
}

/// 99th percentile of kCounts runs of `work`, in microseconds.
template <typename Work> double p99(Work work)
{
    std::vector<double> times(kCounts);
    for (int i = 0; i < kCounts; ++i) {
        const auto began = std::chrono::steady_clock::now();
        work(i);
        times[size_t(i)] = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - began).count();
    }
    const auto at = times.begin() + kCounts * 99 / 100;
    std::ranges::nth_element(times, at);
    return *at;
}

void costOfOneCount()
{
    const support::TempFolder folder;
    const core::SystemClock clock;
    QThread storeThread;
    auto *store = new kiosk::JournalStore(folder.path(), clock, {}); // no parent, it moves
    store->moveToThread(&storeThread);
    QObject::connect(&storeThread, &QThread::started, store, &kiosk::JournalStore::start);
    QObject::connect(&storeThread, &QThread::finished, store, &QObject::deleteLater);
    kiosk::MetricRecorder recorder(store->queue(), clock);
    storeThread.start();

    std::vector<core::CounterName> names;
    for (int i = 0; i < 1000; ++i)
        names.push_back(nameOf(i));
    std::map<core::CounterName, std::int64_t> bare;
    const double reference = p99([&](int i) { ++bare[names[size_t(i) % names.size()]]; });
    const double count = p99([&](int i) {
        recorder.record(names[size_t(i) % names.size()]);
        if (i % 1000 == 0)
            recorder.flush();
    });
    storeThread.quit();
    storeThread.wait();
    std::printf("one count on the UI thread, p99\t%.2f µs\t%.2f µs (std::map alone)\t%.2f\t≤ 10 µs\n", count, reference,
                count / reference);
}

/// One row for each event, with its name in a table of its own, as a log of events would keep them.
class EventLog
{
public:
    explicit EventLog(const std::filesystem::path &file)
        : m_database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                        "CREATE TABLE name(id INTEGER PRIMARY KEY, text TEXT UNIQUE) STRICT;"
                        "CREATE TABLE event(at INTEGER, name INTEGER) STRICT");
        m_insert.emplace(m_database, "INSERT INTO event VALUES (?, ?)");
    }
    void add(std::int64_t at, const core::CounterName &name)
    {
        m_insert->reset();
        m_insert->bind(1, at);
        m_insert->bind(2, idOf(name));
        m_insert->exec();
    }
    [[nodiscard]] SQLite::Database &database() { return m_database; }

private:
    std::int64_t idOf(const core::CounterName &name)
    {
        const auto [found, isNew] = m_ids.try_emplace(name, std::int64_t(m_ids.size()) + 1);
        if (isNew) {
            SQLite::Statement insert(m_database, "INSERT INTO name VALUES (?, ?)");
            insert.bind(1, found->second);
            insert.bind(2, name.campaign + "/" + name.item + "/" + std::string(core::metricName(name.metric)) + "/" +
                               std::string(name.language));
            insert.exec();
        }
        return found->second;
    }

    SQLite::Database m_database;
    std::map<core::CounterName, std::int64_t> m_ids;
    std::optional<SQLite::Statement> m_insert; ///< once there is the table
};

double bytesIn(const std::filesystem::path &folder)
{
    double bytes = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        bytes += double(entry.file_size());
    return bytes;
}

/// What `report` weighs on the wire.
double wireBytesOf(const core::SyncReport &report)
{
    static const auto key = core::KeyPair::generate();
    const auto envelope = core::signEnvelope(std::string(core::kSyncType), core::toPayload(report), key);
    return double(core::gzip(core::toJson(envelope)).size());
}

/// Visits of ten counts, each committed by itself.
void incrementsPerSecond()
{
    constexpr int kVisits = 2000;
    constexpr int kCountsOfAVisit = 10;
    const support::TempFolder folder;
    support::ManualClock clock;
    auto journal = required(kiosk::CounterJournal::open(folder / "journal.sqlite", clock, clock.utcNow() - 24h));
    EventLog log(folder / "log.sqlite");
    const auto rateOf = [&](auto visit) {
        const auto began = std::chrono::steady_clock::now();
        for (int i = 0; i < kVisits; ++i)
            visit(i);
        return kVisits * kCountsOfAVisit /
               std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    };
    const double counted = rateOf([&](int visit) {
        kiosk::CountBatch batch{kiosk::momentOf(clock), {}};
        for (int i = 0; i < kCountsOfAVisit; ++i)
            batch.counts[nameOf(visit * 7 + i)] += 1;
        required(journal.add({&batch, 1}));
    });
    const double logged = rateOf([&](int visit) {
        SQLite::Transaction transaction(log.database());
        for (int i = 0; i < kCountsOfAVisit; ++i)
            log.add(visit, nameOf(visit * 7 + i));
        transaction.commit();
    });
    std::printf("increments of the journal, a commit for each ten\t%.0f /s\t%.0f /s (a row for each event)\t%.2f\t–\n",
                counted, logged, counted / logged);
}

void aYearOffline()
{
    const support::TempFolder folder;
    support::ManualClock clock;
    const auto file = folder / "journal.sqlite";
    const auto notBefore = clock.utcNow() - 24h;
    std::optional<kiosk::CounterJournal> journal;
    const support::TempFolder logFolder;
    EventLog log(logFolder / "log.sqlite");
    std::optional<SQLite::Transaction> transaction(log.database());
    long events = 0;
    for (int hour = 0; hour < kHours; ++hour) {
        if (hour % 12 == 0) { // switched on every morning
            journal.reset();
            clock.reboot(core::toText(clock.utcNow()));
            journal.emplace(required(kiosk::CounterJournal::open(file, clock, notBefore)));
        }
        kiosk::CountBatch batch{kiosk::momentOf(clock), {}};
        for (int i = 0; i < kNamesPerHour; ++i)
            batch.counts.emplace(nameOf(hour * 7 + i), 1 + i % 9);
        for (const auto &[name, by] : batch.counts)
            for (int i = 0; i < by; ++i, ++events)
                log.add(hour, name);
        required(journal->add({&batch, 1}));
        clock.pass(hour % 12 == 11 ? 13h : 1h);
    }
    required(journal->noteHubTime(clock.utcNow(), clock.sinceBoot()));
    const double onDisk = bytesIn(folder.path());
    transaction->commit();
    double wire = 0;
    size_t records = 0;
    for (auto counts = required(journal->counts()); counts.hasUnsent; counts = required(journal->counts())) {
        const core::SyncReport report = required(journal->nextReport());
        records += report.records.size();
        wire += wireBytesOf(report);
        required(journal->acknowledge(report.epoch, report.rev));
    }
    log.database().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    const double logged = bytesIn(logFolder.path());
    const double bare = double(records) * (sizeof(std::int64_t) * 3);
    std::printf("a busy year offline, on disk\t%.1f MB\t%.1f MB (%ld events, a row for each)\t%.2f\t≤ 20 MB\n",
                onDisk / 1e6, logged / 1e6, events, onDisk / logged);
    std::printf("the same year, uploaded\t%.2f MB\t%.1f MB (%zu rows of three integers)\t%.2f\t≤ 1 MB\n", wire / 1e6,
                bare / 1e6, records, wire / bare);
}

/// Of this process, as the kernel counts them on their way to the disk.
double bytesWritten()
{
    std::ifstream io("/proc/self/io");
    for (std::string name; io >> name;) {
        double value = 0;
        io >> value;
        if (name == "wchar:")
            return value;
    }
    return 0;
}

/// 40 visits an hour, each with films before it: 360 counts in 120 commits, and a receipt every minute.
void aBusyHourOnDisk()
{
    const support::TempFolder folder;
    support::ManualClock clock;
    auto journal = required(kiosk::CounterJournal::open(folder / "journal.sqlite", clock, clock.utcNow() - 24h));
    EventLog log(folder / "log.sqlite");
    constexpr int kWarmHours = 2;
    constexpr int kMeasuredHours = 4;
    double inJournal = 0;
    double inBare = 0;
    double onWire = 0;
    for (int commit = 0; commit < (kWarmHours + kMeasuredHours) * 120; ++commit) {
        kiosk::CountBatch batch{kiosk::momentOf(clock), {}};
        for (int i = 0; i < 3; ++i)
            batch.counts[nameOf(commit * 5 + i * 3)] += 1;
        const double before = bytesWritten();
        required(journal.add({&batch, 1}, {}, 0, std::to_string(commit)));
        if (commit % 2 == 1) {
            core::SyncReport report = required(journal.nextReport());
            report.kiosk = core::randomUuid();
            if (commit >= kWarmHours * 120)
                onWire += wireBytesOf(report);
            required(journal.noteHubTime(clock.utcNow(), clock.sinceBoot(), commit));
            required(journal.acknowledge(report.epoch, report.rev));
        }
        const double between = bytesWritten();
        for (const auto &[name, by] : batch.counts) // when it happens
            log.add(commit, name);
        const double after = bytesWritten();
        if (commit >= kWarmHours * 120) {
            inJournal += between - before;
            inBare += after - between;
        }
        clock.pass(30s);
    }
    std::printf("written in a busy hour\t%.2f MB\t%.2f MB (a row for each event)\t%.2f\t–\n",
                inJournal / kMeasuredHours / 1e6, inBare / kMeasuredHours / 1e6, inJournal / inBare);
    constexpr double kHoursOfADay = 12;
    constexpr double kBytesOfAnEvent = 24;
    const double events = kHoursOfADay * 120 * 3 * kBytesOfAnEvent;
    const double day = onWire / kMeasuredHours * kHoursOfADay;
    std::printf("sent by a kiosk on a busy day, a message a minute\t%.0f KB\t%.0f KB (three integers for each "
                "event)\t%.2f\t–\n",
                day / 1e3, events / 1e3, day / events);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    costOfOneCount();
    incrementsPerSecond();
    aBusyHourOnDisk();
    aYearOffline();
    return 0;
}
