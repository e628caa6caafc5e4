// SPDX-License-Identifier: Apache-2.0
#include "bad_network.h"
#include "hub_process.h"
#include "kiosk_process.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <memory>
#include <random>

/// The heart of the product, as a property: whatever the network does and whenever kiosks and hub are killed, the hub
/// ends with exactly the totals that the kiosks committed. HUHANG_SEED repeats a history (up to what the machine's
/// scheduling changes), HUHANG_SECONDS makes it longer.
class ConvergenceTest : public QObject
{
    Q_OBJECT

    using Kiosks = std::vector<std::unique_ptr<KioskProcess>>;

    static HubProcess::Totals committedBy(const Kiosks &kiosks)
    {
        HubProcess::Totals all;
        for (const auto &kiosk : kiosks)
            for (const auto &[key, value] : kiosk->committedTotals())
                all[{kiosk->id(), key.first, key.second}] = value;
        return all;
    }

private Q_SLOTS:
    void theHubEndsWithWhatTheKiosksCommitted()
    {
        const unsigned seed = qEnvironmentVariableIsSet("HUHANG_SEED") ? qEnvironmentVariable("HUHANG_SEED").toUInt()
                                                                       : std::random_device()();
        const int seconds = qEnvironmentVariable("HUHANG_SECONDS", QStringLiteral("12")).toInt();
        constexpr int kKiosks = 4;
        qInfo("HUHANG_SEED=%u", seed);
        std::mt19937 random(seed);
        HubProcess hub;
        BadNetwork network(hub.url(), seed + 1);
        const std::string code = hub.enrolmentCode(kKiosks);
        Kiosks kiosks;
        for (unsigned i = 0; i < kKiosks; ++i)
            kiosks.push_back(std::make_unique<KioskProcess>(hub.url(), network.url(), code, seed + 2 + i));

        int kills = 0;
        int hubKills = 0;
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < seconds * 1000) {
            for (const auto &kiosk : kiosks)
                if (!kiosk->isRunning())
                    kiosk->startCounting();
            QTest::qWait(int(30 + random() % 300)); // any moment is as good as another
            if (random() % 12 == 0) {
                hub.killAndRestart();
                ++hubKills;
            } else {
                kiosks[random() % kKiosks]->kill();
                ++kills;
            }
        }
        for (const auto &kiosk : kiosks) {
            kills += kiosk->isRunning() ? 1 : 0;
            kiosk->kill();
        }
        // Messages from any time arrive, before the kiosks speak again and after they have said everything.
        network.setBad(false);
        network.deliverOldMessages(0.5);
        for (const auto &kiosk : kiosks)
            kiosk->startDraining();
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::none_of(kiosks, [](const auto &one) { return one->isRunning(); }),
                                 60'000);
        network.deliverOldMessages(1.0);

        std::int64_t durable = 0;
        std::int64_t committed = 0;
        std::int64_t handed = 0;
        int boots = 0;
        for (const auto &kiosk : kiosks) {
            QVERIFY(kiosk->hasEndedWell());
            QVERIFY2(kiosk->committedSum() >= kiosk->durable(), "a count that was committed is gone");
            QVERIFY2(kiosk->committedSum() <= kiosk->handed(), "a count was counted twice");
            durable += kiosk->durable();
            committed += kiosk->committedSum();
            handed += kiosk->handed();
            boots += kiosk->boots();
        }
        const auto reported = hub.reportedTotals();
        hub.stop();
        const BadNetwork::Counts &counts = network.counts();
        qInfo("%lld increments committed of %lld (%lld were told durable), %d kiosk kills, %d hub kills, %d boots with "
              "right and wrong clocks",
              static_cast<long long>(committed), static_cast<long long>(handed), static_cast<long long>(durable), kills,
              hubKills, boots);
        qInfo("%d messages sent: %d lost, %d repeated, %d delivered late; %d accepted by the hub; %d answers lost, %d "
              "answered with an old answer",
              counts.sent, counts.lost, counts.repeated, counts.late, counts.delivered, counts.answersLost,
              counts.answersRepeated);

        const HubProcess::Totals stored = hub.storedTotals();
        const HubProcess::Totals expected = committedBy(kiosks);
        QCOMPARE(stored.size(), expected.size());
        QVERIFY(stored == expected);
        QCOMPARE(hub.setAsideRecords(), 0);
        std::map<std::pair<std::string, std::string>, std::int64_t> summed;
        for (const auto &[key, value] : expected) {
            const core::CounterName &name = std::get<2>(key).name;
            summed[{name.item, std::string(core::metricName(name.metric))}] += value;
        }
        QVERIFY2(reported == summed, "the report shows other sums than the kiosks committed");
        // Else nothing was tried; how much comes together is the machine's affair.
        QVERIFY(committed > 1000 && kills > 0 && counts.lost > 0 && counts.repeated > 0 && counts.answersLost > 0);
    }
};

QTEST_GUILESS_MAIN(ConvergenceTest)
#include "convergence_test.moc"
