// SPDX-License-Identifier: Apache-2.0
// Counts into the journal of a folder until it is killed; says after each commit how much is durable.
#include "journal_samples.h"
#include "kiosk/journal/journalstore.h"
#include "kiosk/journal/metricrecorder.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>
#include <random>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const core::SystemClock clock;
    kiosk::JournalStore store(argv[1], clock, {});
    std::int64_t durable = 0;
    QObject::connect(&store, &kiosk::JournalStore::committed, &store, [&durable](qint64 increments) {
        durable += increments;
        std::printf("%lld\n", static_cast<long long>(durable));
        std::fflush(stdout);
    });
    store.start();
    kiosk::MetricRecorder recorder(store.queue(), clock);
    QTimer timer;
    std::mt19937 random(std::random_device{}());
    QObject::connect(&timer, &QTimer::timeout, &store, [&] {
        for (int i = 0; i < 50; ++i)
            recorder.record(samples::view("guide/" + std::to_string(random() % 300)));
        recorder.flush();
    });
    timer.start(0);
    return QCoreApplication::exec();
}
