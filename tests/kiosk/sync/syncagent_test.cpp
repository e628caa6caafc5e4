// SPDX-License-Identifier: Apache-2.0
#include "core/dsse.h"
#include "core/time_text.h"
#include "kiosk/journal/journalstore.h"
#include "kiosk/journal/metricrecorder.h"
#include "kiosk/sync/syncagent.h"
#include "support/manual_clock.h"
#include "support/temp_folder.h"
#include "test_hub.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <set>

using namespace std::chrono_literals;
using kiosk::SyncPhase;
using kiosk::SyncStatus;

namespace {

const auto kNow = *core::timeFromText("2026-11-21T03:12:00Z");
constexpr auto kKiosk = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";

kiosk::SyncSettings quick()
{
    kiosk::SyncSettings settings;
    settings.interval = 40ms;
    settings.timeout = 300ms;
    settings.backOffBase = 20ms;
    settings.backOffCap = 60ms;
    settings.software = "0.1.0";
    return settings;
}

TestHub::Answer lost()
{
    TestHub::Answer answer;
    answer.isLost = true;
    return answer;
}

/// A kiosk and its hub on one thread; the hub's time is the kiosk's.
struct Scene
{
    support::TempFolder folder;
    support::ManualClock clock;
    TestHub hub{kNow};
    kiosk::KioskIdentity identity{core::KeyPair::generate(), kKiosk, "metro-line-1", hub.url(), hub.key().publicKey()};
    kiosk::JournalStore store{folder.path(), clock, *core::timeFromText("2026-01-01T00:00:00Z")};
    std::unique_ptr<kiosk::SyncAgent> agent;
    SyncStatus status;
    std::vector<SyncPhase> phases;

    explicit Scene(kiosk::SyncSettings settings = quick(), std::string_view wall = "2026-11-21T03:12:00Z") : clock(wall)
    {
        hub.accept(identity.kiosk, identity.key.publicKey());
        store.start();
        agent = std::make_unique<kiosk::SyncAgent>(identity, store, clock, std::move(settings));
        QObject::connect(agent.get(), &kiosk::SyncAgent::statusChanged, agent.get(), [this](const SyncStatus &changed) {
            status = changed;
            phases.push_back(changed.phase);
        });
    }
    void count(int names = 1)
    {
        kiosk::MetricRecorder recorder(store.queue(), clock);
        for (int i = 0; i < names; ++i)
            recorder.record({"spring", "guide/" + std::to_string(i), core::Metric::View, "zh-Hans"});
        store.commitNow();
    }
    bool isConfirmed() const
    {
        return status.phase == SyncPhase::Idle && status.pendingRecords == 0 && status.ackedRev > 0;
    }
};

} // namespace

class SyncAgentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCountReachesTheHubAndTheReceiptIsShown()
    {
        Scene scene;
        scene.count(3);
        scene.agent->setPack({"overseas-safety", "0.1.0", "ab12"});
        QVERIFY(!scene.status.lastReceiptAtUtc);
        scene.agent->start();
        QTRY_VERIFY(scene.isConfirmed());
        QCOMPARE(scene.hub.total(), 3);
        QCOMPARE(scene.status.lastReceiptAtUtc, std::optional(kNow));
        QVERIFY(scene.status.detail.isEmpty());
        const core::SyncReport &report = scene.hub.reports().back();
        QCOMPARE(report.kiosk, std::string(kKiosk));
        QCOMPARE(report.software, std::string("0.1.0"));
        QCOMPARE(report.pack, std::optional(core::PackInUse{"overseas-safety", "0.1.0", "ab12"}));
        QVERIFY(scene.hub.requests()[0].headers.contains("Content-Encoding: gzip"));
    }

    void theFirstMessageIsAGreetingAndTheRestFollowsAtOnce()
    {
        kiosk::SyncSettings settings = quick();
        settings.interval = 60s;
        Scene scene(settings);
        scene.count(4500);
        scene.agent->start();
        scene.agent->syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(scene.isConfirmed(), 20'000);
        std::vector<size_t> sizes;
        for (const core::SyncReport &report : scene.hub.reports())
            sizes.push_back(report.records.size());
        QCOMPARE(sizes, (std::vector<size_t>{0, 2000, 2000, 500}));
        QCOMPARE(scene.hub.counters(), 4500U);
    }

    void aKioskWithNothingToSayStillReports()
    {
        Scene scene;
        scene.agent->start();
        QTRY_VERIFY(scene.hub.reports().size() >= 3);
        QTRY_COMPARE(scene.status.phase, SyncPhase::Idle);
    }

    void aWrongClockIsPutRightByTheFirstReceipt()
    {
        Scene scene(quick(), "1970-01-01T00:00:20Z");
        scene.count(2);
        scene.agent->start();
        QTRY_VERIFY(scene.isConfirmed());
        QCOMPARE(scene.hub.total(), 2);
        QCOMPARE(scene.hub.reports().front().isClockTrusted, false);
        for (const core::SyncReport &report : scene.hub.reports())
            for (const core::CounterRecord &record : report.records) {
                QCOMPARE(record.key.hour, *core::hourFromText("2026-11-21T03:00:00Z"));
                QVERIFY(record.isRepaired);
            }
    }

    void onlyAReceiptForThisMessageConfirmsAnything_data()
    {
        QTest::addColumn<int>("trick");
        QTest::newRow("signed by another key") << 0;
        QTest::newRow("for another kiosk") << 1;
        QTest::newRow("for another epoch") << 2;
        QTest::newRow("for another message") << 3;
        QTest::newRow("not saying for which message") << 4;
        QTest::newRow("an older receipt played back") << 5;
        QTest::newRow("an enrolment in place of a receipt") << 6;
        QTest::newRow("garbage") << 7;
        QTest::newRow("a redirect") << 8;
        QTest::newRow("too large") << 9;
        QTest::newRow("cut off") << 10;
    }
    void onlyAReceiptForThisMessageConfirmsAnything()
    {
        QFETCH(int, trick);
        Scene scene;
        TestHub elsewhere(kNow);
        scene.agent->start();
        QTRY_VERIFY(!scene.hub.reports().empty() && scene.status.phase == SyncPhase::Idle);
        const TestHub::Request firstRequest = scene.hub.requests().front();
        const TestHub::Answer firstAnswer = scene.hub.answer(scene.hub.receiptFor(firstRequest));
        scene.hub.fault = [&](const TestHub::Request &request, const TestHub::Answer &) -> TestHub::Answer {
            core::SyncReceipt receipt = scene.hub.receiptFor(request);
            switch (trick) {
            case 0:
                return scene.hub.answer(receipt, elsewhere.key());
            case 1:
                receipt.kiosk = "another";
                break;
            case 2:
                receipt.epoch = "another";
                break;
            case 3:
                receipt.messageSha256 = std::string(64, 'a');
                break;
            case 4:
                receipt.messageSha256.clear();
                break;
            case 5:
                return firstAnswer;
            case 6:
                return {200,
                        {},
                        core::toJson(core::signEnvelope(std::string(core::kEnrolmentType), core::toJson(receipt),
                                                        scene.hub.key())),
                        false,
                        false};
            case 7:
                return {200, {}, "<html>", false, false};
            case 8:
                return TestHub::problem(307,
                                        "Location: " + QByteArray::fromStdString(elsewhere.url()) + "/v1/sync\r\n");
            case 9:
                return {200, {}, std::string(5 << 20, ' '), false, false};
            case 10: {
                TestHub::Answer half = scene.hub.answer(receipt);
                half.headers = "Connection: close\r\n";
                half.body.resize(half.body.size() / 2);
                return half;
            }
            }
            return scene.hub.answer(receipt);
        };
        scene.count(3);
        const size_t before = scene.hub.requests().size();
        QTRY_VERIFY_WITH_TIMEOUT(scene.hub.requests().size() >= before + 3, 10'000);
        QTRY_VERIFY(scene.status.phase == SyncPhase::Waiting);
        QVERIFY(!scene.status.detail.isEmpty());
        QCOMPARE(scene.status.ackedRev, 0);
        QVERIFY(elsewhere.requests().empty());
        scene.hub.fault = {};
        QTRY_VERIFY(scene.isConfirmed());
        QCOMPARE(scene.hub.total(), 3);
    }

    void lostAnswersAndLostRequestsChangeNoTotal()
    {
        Scene scene;
        int n = 0;
        scene.hub.fault = [&n](const TestHub::Request &, TestHub::Answer proper) {
            return ++n % 3 == 0 ? std::move(proper) : lost();
        };
        scene.agent->start();
        for (int i = 0; i < 5; ++i) {
            scene.count(7);
            QTest::qWait(30);
        }
        // What is not committed yet is not waited for: all may be confirmed before the last of them is.
        QTRY_COMPARE_WITH_TIMEOUT(scene.hub.total(), 35, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(scene.isConfirmed(), 10'000);
        QCOMPARE(scene.hub.total(), 35);
    }

    void aRefusalIsShownAndTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("phase");
        QTest::newRow("unknown kiosk") << 401 << int(SyncPhase::Refused);
        QTest::newRow("revoked") << 403 << int(SyncPhase::Refused);
        QTest::newRow("malformed") << 400 << int(SyncPhase::Waiting);
        QTest::newRow("busy") << 503 << int(SyncPhase::Waiting);
        QTest::newRow("broken") << 500 << int(SyncPhase::Waiting);
    }
    void aRefusalIsShownAndTriedAgain()
    {
        QFETCH(int, status);
        QFETCH(int, phase);
        Scene scene;
        scene.hub.fault = [status](const TestHub::Request &, TestHub::Answer) { return TestHub::problem(status); };
        scene.count();
        scene.agent->start();
        QTRY_VERIFY(int(scene.status.phase) == phase &&
                    scene.status.detail.contains(QStringLiteral("Ask the office.")));
        QTRY_VERIFY(scene.hub.requests().size() >= 3);
        scene.hub.fault = {};
        QTRY_VERIFY(scene.isConfirmed());
    }

    void theHubMayAskForPatience_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("too many requests") << 429;
        QTest::newRow("busy") << 503;
    }
    void theHubMayAskForPatience()
    {
        QFETCH(int, status);
        Scene scene;
        scene.hub.fault = [status](const TestHub::Request &, TestHub::Answer) {
            return TestHub::problem(status, "Retry-After: 1\r\n");
        };
        scene.agent->start();
        QTRY_COMPARE(scene.hub.requests().size(), 1U);
        QElapsedTimer sinceRefusal;
        sinceRefusal.start();
        QTRY_COMPARE(scene.hub.requests().size(), 2U);
        QVERIFY(sinceRefusal.elapsed() >= 950);
    }

    void aMessageThatIsTooLargeIsSentInSmallerParts()
    {
        Scene scene;
        scene.count(100);
        scene.hub.fault = [](const TestHub::Request &request, TestHub::Answer proper) {
            const auto report = core::syncReportFromPayload(core::envelopeFromJson(request.envelope)->payload)->report;
            return report.records.size() > 30 ? TestHub::problem(413) : std::move(proper);
        };
        scene.agent->start();
        QTRY_VERIFY_WITH_TIMEOUT(scene.isConfirmed(), 10'000);
        QCOMPARE(scene.hub.total(), 100);
    }

    void aHubThatNeverAnswersIsGivenUp()
    {
        Scene scene;
        scene.hub.fault = [](const TestHub::Request &, TestHub::Answer) {
            TestHub::Answer none;
            none.isMissing = true;
            return none;
        };
        scene.count();
        scene.agent->start();
        QTRY_VERIFY(scene.hub.requests().size() >= 2);
        scene.hub.fault = {};
        QTRY_VERIFY(scene.isConfirmed());
    }

    void anAnswerOfBeforeASleepTellsNoTime()
    {
        Scene scene;
        scene.count();
        int late = 0;
        scene.hub.fault = [&](const TestHub::Request &, TestHub::Answer proper) {
            if (late++ == 0)
                scene.clock.pass(3h); // between the hub's answer and the moment at which the kiosk reads it
            return proper;
        };
        QSignalSpy receipts(scene.agent.get(), &kiosk::SyncAgent::receiptArrived);
        qsizetype receiptsWhenLate = -1;
        connect(scene.agent.get(), &kiosk::SyncAgent::statusChanged, this, [&](const SyncStatus &status) {
            if (!status.detail.contains(QStringLiteral("too late")))
                return;
            receiptsWhenLate = receipts.size();
            scene.hub.now = scene.clock.utcNow();
        });
        scene.agent->start();
        QTRY_COMPARE(receiptsWhenLate, 0);
        scene.count(); // by the wall clock, in an hour that the late answer would have called impossible
        // The next try may have gone before the second count.
        QTRY_VERIFY(scene.isConfirmed() && scene.hub.total() == 2);
        for (const core::SyncReport &report : scene.hub.reports())
            for (const core::CounterRecord &record : report.records)
                QVERIFY(!record.isRepaired);
    }

    void aCopyIsToldToStaffAndItsCountsAreTakenAllTheSame()
    {
        Scene scene;
        scene.count(2);
        bool isCopy = true;
        scene.hub.fault = [&](const TestHub::Request &request, TestHub::Answer proper) {
            core::SyncReceipt receipt = scene.hub.receiptFor(request);
            receipt.number = std::int64_t(scene.hub.reports().size());
            receipt.orders = {"something_of_the_future"};
            if (isCopy)
                receipt.orders.emplace_back(core::kEnrolAnew);
            return proper.status == 200 ? scene.hub.answer(receipt) : proper;
        };
        scene.agent->start();
        QTRY_VERIFY(scene.hub.total() == 2 && scene.status.phase == kiosk::SyncPhase::Refused);
        QVERIFY(scene.status.isCopy);
        QVERIFY(scene.status.detail.contains(QStringLiteral("enrol all but one anew")));
        isCopy = false;
        scene.count(2);
        QTRY_VERIFY(scene.isConfirmed() && scene.hub.total() == 4);
        QVERIFY(!scene.status.isCopy);
        for (size_t i = 1; i < scene.hub.reports().size(); ++i)
            QVERIFY(scene.hub.reports()[i].heard <= std::int64_t(i));
        QVERIFY(scene.hub.reports().back().heard > 0);
    }

    void onlyOneMessageIsUnderWay()
    {
        Scene scene;
        scene.agent->start();
        scene.hub.fault = [](const TestHub::Request &, TestHub::Answer) {
            TestHub::Answer none;
            none.isMissing = true;
            return none;
        };
        QTRY_COMPARE(scene.hub.requests().size(), 1U);
        for (int i = 0; i < 5; ++i) {
            scene.agent->syncNow();
            scene.agent->noteConnectivityChange();
        }
        QTest::qWait(100); // well below the time-out
        QCOMPARE(scene.hub.requests().size(), 1U);
    }

    void theNetworkComingBackEndsALongWait()
    {
        kiosk::SyncSettings settings = quick();
        settings.backOffBase = 10min;
        Scene scene(settings);
        scene.hub.fault = [](const TestHub::Request &, TestHub::Answer) { return lost(); };
        scene.count();
        scene.agent->start();
        QTRY_VERIFY(!scene.hub.requests().empty() && scene.status.phase == SyncPhase::Waiting);
        scene.hub.fault = {};
        scene.agent->noteConnectivityChange();
        QTRY_VERIFY_WITH_TIMEOUT(scene.isConfirmed(), 7000);
    }

    void withoutEnrolmentNothingIsSent()
    {
        Scene scene;
        SyncStatus status{SyncPhase::Idle, {}, 0, 0, {}};
        kiosk::SyncAgent agent(std::nullopt, scene.store, scene.clock, quick());
        connect(&agent, &kiosk::SyncAgent::statusChanged, &agent, [&](const SyncStatus &changed) { status = changed; });
        agent.start();
        QCOMPARE(status.phase, SyncPhase::NotEnrolled);
        agent.syncNow();
        agent.noteConnectivityChange();
        QTest::qWait(80); // longer than the interval
        QVERIFY(scene.hub.requests().empty());
    }

    void aJournalThatIsNotOnDiskIsWaitedFor()
    {
        support::TempFolder folder;
        support::ManualClock clock;
        TestHub hub(kNow);
        const kiosk::KioskIdentity identity{core::KeyPair::generate(), kKiosk, "", hub.url(), hub.key().publicKey()};
        hub.accept(kKiosk, identity.key.publicKey());
        kiosk::JournalStore store(folder.path(), clock, {});
        kiosk::SyncAgent agent(identity, store, clock, quick());
        SyncStatus status;
        connect(&agent, &kiosk::SyncAgent::statusChanged, &agent, [&](const SyncStatus &changed) { status = changed; });
        agent.start();
        QTRY_VERIFY(status.detail.contains(QStringLiteral("not on disk")));
        QVERIFY(hub.requests().empty());
        store.start();
        QTRY_COMPARE(status.phase, SyncPhase::Idle);
    }

    void agentAndStoreMayLiveOnThreadsOfTheirOwn()
    {
        support::TempFolder folder;
        core::SystemClock clock;
        TestHub hub(clock.utcNow());
        const kiosk::KioskIdentity identity{core::KeyPair::generate(), kKiosk, "", hub.url(), hub.key().publicKey()};
        hub.accept(kKiosk, identity.key.publicKey());
        QThread storeThread;
        QThread networkThread;
        auto *store = new kiosk::JournalStore(folder.path(), clock, {});      // no parent, it moves
        auto *agent = new kiosk::SyncAgent(identity, *store, clock, quick()); // no parent, it moves
        store->moveToThread(&storeThread);
        agent->moveToThread(&networkThread);
        connect(&storeThread, &QThread::started, store, &kiosk::JournalStore::start);
        connect(&storeThread, &QThread::finished, store, &QObject::deleteLater);
        connect(&networkThread, &QThread::started, agent, &kiosk::SyncAgent::start);
        connect(&networkThread, &QThread::finished, agent, &QObject::deleteLater);
        kiosk::watchConnectivity(*agent);
        storeThread.start();
        networkThread.start();
        kiosk::MetricRecorder recorder(store->queue(), clock);
        for (int i = 0; i < 100; ++i)
            recorder.record({"spring", "guide/robbery", core::Metric::View, "zh-Hans"});
        recorder.flush();
        QTRY_COMPARE_WITH_TIMEOUT(hub.total(), 100, 10'000);
        for (QThread *thread : {&networkThread, &storeThread}) {
            thread->quit();
            QVERIFY(thread->wait(10'000));
        }
    }
};

QTEST_GUILESS_MAIN(SyncAgentTest)
#include "syncagent_test.moc"
