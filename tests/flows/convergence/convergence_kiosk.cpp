// SPDX-License-Identifier: Apache-2.0
// A kiosk without pages: the real recorder, journal and sync agent on threads of their own, random counts, and a clock
// that the test chooses. It says on standard output what it hands over ("handed N") and what is durable ("durable N").
//
// Arguments: data folder, seed, boot id, start of the boot in milliseconds of the machine's own uptime, how many
// seconds the wall clock is off, and "count" or "drain".
#include "kiosk/journal/builtat.h"
#include "kiosk/journal/journalstore.h"
#include "kiosk/journal/metricrecorder.h"
#include "kiosk/sync/syncagent.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace std::chrono_literals;

namespace {

class ChosenClock final : public core::Clock
{
public:
    ChosenClock(std::string bootId, std::chrono::milliseconds bootedAt, std::chrono::seconds offset)
        : m_bootId(std::move(bootId)), m_bootedAt(bootedAt), m_offset(offset)
    {}
    [[nodiscard]] std::chrono::sys_seconds utcNow() const override { return m_system.utcNow() + m_offset; }
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override { return m_system.sinceBoot() - m_bootedAt; }
    [[nodiscard]] std::string bootId() const override { return m_bootId; }

private:
    core::SystemClock m_system;
    std::string m_bootId;
    std::chrono::milliseconds m_bootedAt;
    std::chrono::seconds m_offset;
};

void say(const char *what, std::int64_t number)
{
    std::printf("%s %lld\n", what, static_cast<long long>(number));
    std::fflush(stdout);
}

class Visitors
{
public:
    Visitors(kiosk::MetricRecorder &recorder, unsigned seed) : m_recorder(recorder), m_random(seed) {}

    void touch()
    {
        const std::int64_t by = 1 + std::int64_t(m_random() % 20);
        m_handed += by;
        say("handed", m_handed); // before it is counted, so that no count can go unsaid
        for (std::int64_t i = 0; i < by; ++i)
            m_recorder.record(randomName());
        if (m_random() % 4 == 0)
            m_recorder.flush();
        if (m_random() % 16 == 0)
            m_recorder.noteItem({randomName().item, std::string(64, 'a'), {{"en", "A guide"}}});
    }

private:
    core::CounterName randomName()
    {
        return {m_random() % 3 == 0 ? "spring" : "none", "guide/" + std::to_string(m_random() % 40),
                core::kMetrics[m_random() % core::kMetrics.size()], m_random() % 2 == 0 ? "zh-Hans" : "en"};
    }

    kiosk::MetricRecorder &m_recorder;
    std::mt19937 m_random;
    std::int64_t m_handed = 0;
};

kiosk::SyncSettings impatient()
{
    kiosk::SyncSettings settings;
    settings.interval = 30ms;
    settings.timeout = 2s;
    settings.backOffBase = 20ms;
    settings.backOffCap = 200ms;
    settings.software = "0.1.0";
    return settings;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 7)
        return 2;
    const std::filesystem::path folder = argv[1];
    const ChosenClock clock(argv[3], std::chrono::milliseconds(std::atoll(argv[4])),
                            std::chrono::seconds(std::atoll(argv[5])));
    const bool isDraining = std::string_view(argv[6]) == "drain";
    const auto identity = kiosk::loadIdentity(folder);
    if (!identity)
        return 3;

    QThread storeThread;
    QThread networkThread;
    auto *store = new kiosk::JournalStore(folder, clock, kiosk::builtAt());    // no parent, it moves
    auto *agent = new kiosk::SyncAgent(*identity, *store, clock, impatient()); // no parent, it moves
    store->moveToThread(&storeThread);
    agent->moveToThread(&networkThread);
    QObject::connect(&storeThread, &QThread::started, store, &kiosk::JournalStore::start);
    QObject::connect(&storeThread, &QThread::finished, store, &QObject::deleteLater);
    QObject::connect(&networkThread, &QThread::started, agent, &kiosk::SyncAgent::start);
    QObject::connect(&networkThread, &QThread::finished, agent, &QObject::deleteLater);
    std::int64_t durable = 0; // store thread only
    QObject::connect(store, &kiosk::JournalStore::committed, store, [&durable](qint64 increments) {
        durable += increments;
        say("durable", durable);
    });
    QObject::connect(store, &kiosk::JournalStore::receiptTaken, &app, [isDraining](const kiosk::JournalCounts &counts) {
        if (isDraining && !counts.hasUnsent && counts.waitingCounts == 0)
            QCoreApplication::quit();
    });
    storeThread.start();
    networkThread.start();

    kiosk::MetricRecorder recorder(store->queue(), clock);
    Visitors visitors(recorder, unsigned(std::atoll(argv[2])));
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&visitors] { visitors.touch(); });
    if (!isDraining)
        timer.start(3ms);
    const int result = QCoreApplication::exec();
    for (QThread *thread : {&networkThread, &storeThread}) {
        thread->quit();
        thread->wait();
    }
    return result;
}
