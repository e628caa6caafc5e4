// SPDX-License-Identifier: Apache-2.0
// What counting costs: the UI thread's part of one count while the store thread commits, and a busy year offline on
// disk and on the wire. Each line: what, value, reference, ratio, budget, parted by tabs.
#include "core/gzip.h"
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

void aYearOffline()
{
    const support::TempFolder folder;
    support::ManualClock clock;
    const auto file = folder / "journal.sqlite";
    auto journal = required(kiosk::CounterJournal::open(file, clock, clock.utcNow() - 24h));
    required(journal.noteHubTime(clock.utcNow(), clock.sinceBoot()));
    for (int hour = 0; hour < kHours; ++hour) {
        kiosk::CountBatch batch{kiosk::momentOf(clock), {}};
        for (int i = 0; i < kNamesPerHour; ++i)
            batch.counts.emplace(nameOf(hour * 7 + i), 1 + i % 9);
        required(journal.add({&batch, 1}));
        clock.pass(hour % 12 == 11 ? 13h : 1h);
    }
    double onDisk = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder.path()))
        onDisk += double(entry.file_size());

    double wire = 0;
    size_t records = 0;
    for (auto counts = required(journal.counts()); counts.hasUnsent; counts = required(journal.counts())) {
        const core::SyncReport report = required(journal.nextReport());
        records += report.records.size();
        wire += double(core::gzip(core::toJson(report)).size());
        required(journal.acknowledge(report.epoch, report.rev));
    }
    const double bare = double(records) * (sizeof(std::int64_t) * 3);
    std::printf("a busy year offline, on disk\t%.1f MB\t%.1f MB (%zu rows of three integers)\t%.2f\t≤ 20 MB\n",
                onDisk / 1e6, bare / 1e6, records, onDisk / bare);
    std::printf("the same year, uploaded\t%.2f MB\t%.1f MB (three integers a row)\t%.2f\t≤ 1 MB\n", wire / 1e6,
                bare / 1e6, wire / bare);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    costOfOneCount();
    aYearOffline();
    return 0;
}
