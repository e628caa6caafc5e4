// SPDX-License-Identifier: Apache-2.0
// A kiosk is enrolled anew while it runs: what it counted is told under the identity that counted it, once.
#include "kiosk/sync/reenrolment.h"

#include "core/dsse.h"
#include "core/encoding.h"
#include "kiosk/journal/counterjournal.h"
#include "kiosk/journal/journallock.h"
#include "kiosk/journal/journalstore.h"
#include "kiosk/sync/formerteller.h"
#include "support/files.h"
#include "support/manual_clock.h"
#include "support/temp_folder.h"
#include "test_hub.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <map>
#include <memory>
#include <random>
#include <thread>
#include <tuple>
#include <vector>

using namespace std::chrono_literals;
using core::Code;
using kiosk::EnrolmentFault;
namespace fs = std::filesystem;

namespace {

constexpr std::chrono::sys_seconds kNotBefore{std::chrono::sys_days(std::chrono::year(2026) / 1 / 1)};

/// A data folder and a hub that enrols every new key as another kiosk.
struct Scene
{
    support::TempFolder folder;
    TestHub hub{*core::timeFromText("2026-11-21T03:12:00Z")};
    std::map<std::string, std::string> kiosks; ///< by public key
    std::string root;

    Scene()
    {
        hub.fault = [this](const TestHub::Request &request, TestHub::Answer) { return enrolmentAnswer(request); };
    }
    TestHub::Answer enrolmentAnswer(const TestHub::Request &request)
    {
        const auto key = core::enrolRequestFromJson(core::envelopeFromJson(request.envelope)->payload)->publicKey;
        const std::string bytes = core::toBase64(key.bytes);
        kiosks.try_emplace(bytes, "kiosk-" + std::to_string(kiosks.size() + 1));
        core::Enrolment enrolment{kiosks.at(bytes), "line-1", hub.key().publicKey(), hub.now};
        enrolment.contentRoot = root;
        return {200,
                {},
                core::toJson(core::signEnvelope(std::string(core::kEnrolmentType), core::toJson(enrolment), hub.key())),
                false,
                false};
    }
    [[nodiscard]] auto enrolBeside(std::stop_token stop = {}) const
    {
        return kiosk::enrolBeside(
            {folder.path(), hub.url(), core::makeEnrolmentCode(hub.key().publicKey()), "totem", 2s, std::move(stop)});
    }
    /// The hub knows the keys of all former identities, and enrols nobody any more.
    void acceptFormer()
    {
        hub.fault = {};
        for (const auto &former : fs::directory_iterator(kiosk::formerFolder(folder.path()))) {
            const auto identity = kiosk::loadIdentity(former.path()).value();
            hub.accept(identity.kiosk, identity.key.publicKey());
        }
    }
    /// As the technician and then the next start do.
    std::string becomeAnother() const
    {
        if (const auto beside = enrolBeside(); !beside)
            qFatal("%s", beside.error().detail.c_str());
        const auto taken = kiosk::takeWaitingIdentity(folder.path());
        return taken.value().value().kiosk;
    }
};

/// The machine's former identities in a running program, with their stores and the hub on one thread.
class Telling
{
public:
    Telling(const fs::path &data, const core::Clock &clock)
    {
        kiosk::SyncSettings settings;
        settings.interval = 20ms;
        settings.timeout = 300ms;
        settings.backOffBase = 10ms;
        settings.backOffCap = 30ms;
        for (const kiosk::FormerKiosk &former : kiosk::formerKiosks(data)) {
            m_stores.push_back(std::make_unique<kiosk::JournalStore>(former.folder, clock, kNotBefore));
            m_tellers.push_back(std::make_unique<kiosk::FormerTeller>(former, *m_stores.back(), clock, settings));
            QObject::connect(m_tellers.back().get(), &kiosk::FormerTeller::changed, m_tellers.back().get(),
                             [this](const kiosk::FormerStatus &status) { m_states[status.kiosk] = status; });
            m_stores.back()->start();
            m_tellers.back()->start();
        }
    }
    [[nodiscard]] bool isDone() const
    {
        return m_states.size() == m_tellers.size() &&
               std::ranges::all_of(m_states, [](const auto &one) { return one.second.isTold; });
    }
    [[nodiscard]] kiosk::FormerStatus state(const std::string &kiosk)
    {
        return m_states[QString::fromStdString(kiosk)];
    }

private:
    std::map<QString, kiosk::FormerStatus> m_states;
    std::vector<std::unique_ptr<kiosk::JournalStore>> m_stores;
    std::vector<std::unique_ptr<kiosk::FormerTeller>> m_tellers; ///< they ask the stores, and go first
};

/// The rule of the hub for the counts of all kiosks.
struct Ledger
{
    std::map<std::tuple<std::string, std::string, core::CounterKey>, std::int64_t> totals;

    void take(const std::string &kiosk, const core::SyncReport &report)
    {
        for (const core::CounterRecord &record : report.records) {
            std::int64_t &value = totals[{kiosk, report.epoch, record.key}];
            value = std::max(value, record.value);
        }
    }
    [[nodiscard]] std::int64_t sum() const
    {
        std::int64_t sum = 0;
        for (const auto &[key, value] : totals)
            sum += value;
        return sum;
    }
};

/// One start of the program on a data folder.
class Start
{
public:
    Start(const fs::path &folder, const core::Clock &clock)
        : m_clock(clock),
          m_kiosk(kiosk::loadIdentity(folder)->kiosk),
          m_journal(kiosk::CounterJournal::open(folder / "journal.sqlite", clock, kNotBefore).value())
    {}
    void count(int item)
    {
        const kiosk::CountBatch one{kiosk::momentOf(m_clock),
                                    {{{"spring", "guide/" + std::to_string(item), core::Metric::View, "en"}, 1}}};
        if (!m_journal.add(std::array{one}))
            qFatal("not counted");
    }
    void countAll(int items)
    {
        for (int item = 0; item < items; ++item)
            count(item);
    }
    void send(Ledger &ledger, bool isAnswerLost)
    {
        if (!m_journal.noteHubTime(m_clock.utcNow(), m_clock.sinceBoot()))
            qFatal("no time");
        const auto report = m_journal.nextReport(3).value();
        ledger.take(m_kiosk, report);
        if (!isAnswerLost && !report.records.empty() && !m_journal.acknowledge(report.epoch, report.rev))
            qFatal("not taken");
    }
    void sendAll(Ledger &ledger)
    {
        while (m_journal.counts()->pendingRecords > 0)
            send(ledger, false);
    }

private:
    const core::Clock &m_clock;
    std::string m_kiosk;
    kiosk::CounterJournal m_journal;
};

} // namespace

class ReenrolmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePresentIdentityStaysUntilTheNextStart()
    {
        Scene scene;
        const std::string first = scene.becomeAnother();
        QCOMPARE(kiosk::loadIdentity(scene.folder.path())->kiosk, first);
        QVERIFY(!fs::exists(kiosk::formerFolder(scene.folder.path()))); // there was no other before
        const auto beside = scene.enrolBeside();
        QVERIFY(beside && beside->kiosk != first);
        QCOMPARE(kiosk::loadIdentity(scene.folder.path())->kiosk, first);
        QCOMPARE(kiosk::takeWaitingIdentity(scene.folder.path())->value().kiosk, beside->kiosk);
        QCOMPARE(kiosk::loadIdentity(scene.folder.path())->kiosk, beside->kiosk);
        QVERIFY(!kiosk::takeWaitingIdentity(scene.folder.path())->has_value());
    }

    void whatWasCountedBeforeTheFirstEnrolmentIsToldToTheFirstHub()
    {
        Scene scene;
        const support::ManualClock clock;
        {
            auto journal = kiosk::CounterJournal::open(scene.folder / "journal.sqlite", clock, kNotBefore).value();
            const kiosk::CountBatch one{kiosk::momentOf(clock), {{{"spring", "kiosk", core::Metric::Visit, "en"}, 5}}};
            QVERIFY(journal.add(std::array{one}).has_value());
        }
        (void)scene.becomeAnother();
        Ledger ledger;
        Start(scene.folder.path(), clock).sendAll(ledger);
        QCOMPARE(ledger.sum(), 5);
    }

    void noHistoryLosesOrDoublesACount_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 3; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void noHistoryLosesOrDoublesACount()
    {
        QFETCH(unsigned, seed);
        std::minstd_rand random(seed);
        const auto chance = [&](int one, int of) { return std::uniform_int_distribution(1, of)(random) <= one; };
        Scene scene;
        support::ManualClock clock("2026-11-21T03:00:00Z");
        Ledger ledger;
        std::int64_t counted = 0;
        int others = 0;
        (void)scene.becomeAnother();
        std::optional<Start> start(std::in_place, scene.folder.path(), clock);
        for (int step = 0; step < 80; ++step) {
            clock.pass(std::chrono::minutes(std::uniform_int_distribution(0, 20)(random)));
            if (chance(1, 20)) {
                start.reset();
                (void)scene.becomeAnother();
                ++others;
                start.emplace(scene.folder.path(), clock);
            } else if (chance(1, 8)) {
                start.reset();
                start.emplace(scene.folder.path(), clock);
            } else if (chance(1, 3)) {
                start->send(ledger, chance(1, 2));
            } else {
                start->count(std::uniform_int_distribution(0, 4)(random));
                ++counted;
            }
        }
        QVERIFY(others > 0);
        scene.acceptFormer();
        Telling telling(scene.folder.path(), clock);
        QTRY_VERIFY(telling.isDone());
        for (const core::SyncReport &report : scene.hub.reports())
            ledger.take(report.kiosk, report);
        start->sendAll(ledger);
        QCOMPARE(ledger.sum(), counted);
        QVERIFY(kiosk::formerKiosks(scene.folder.path()).empty());
    }

    void whatIsToldSurvivesAKillAtEachStep()
    {
        constexpr int kCounts = 7;
        Scene scene;
        const support::ManualClock clock("2026-11-21T03:12:00Z");
        (void)scene.becomeAnother();
        Start(scene.folder.path(), clock).countAll(kCounts);
        (void)scene.becomeAnother();
        scene.acceptFormer();
        // As the disk is when the hub has a message, whose answer may then be lost, and when its answer was taken.
        const support::TempFolder kills;
        int steps = 0;
        const auto keep = [&](const fs::path &data) {
            fs::copy(data, kills / std::to_string(steps++), fs::copy_options::recursive);
        };
        fs::path running = scene.folder.path();
        bool isAnswerLost = false;
        scene.hub.fault = [&](const TestHub::Request &, TestHub::Answer answer) {
            keep(running);
            answer.isLost = isAnswerLost = !isAnswerLost;
            return answer;
        };
        keep(running);
        {
            Telling telling(running, clock);
            QTRY_VERIFY(telling.isDone());
        }
        fs::remove(running / "former" / "kiosk-1" / "told");
        keep(running); // confirmed, and killed before that was noted
        scene.hub.fault = {};
        QVERIFY(steps >= 6);
        QCOMPARE(scene.hub.total(), kCounts);
        for (int step = 0; step < steps; ++step) {
            running = kills / std::to_string(step);
            Telling telling(running, clock);
            QTRY_VERIFY(telling.isDone());
            QVERIFY(kiosk::formerKiosks(running).empty());
            QCOMPARE(scene.hub.total(), kCounts);
            for (const core::SyncReport &report : scene.hub.reports())
                QCOMPARE(report.kiosk, std::string("kiosk-1"));
        }
        const size_t told = scene.hub.requests().size();
        Telling silent(running, clock);
        QTest::qWait(60);
        QCOMPARE(scene.hub.requests().size(), told);
    }

    void whatTheHubRefusesIsKept()
    {
        Scene scene;
        const support::ManualClock clock("2026-11-21T03:12:00Z");
        const std::string first = scene.becomeAnother();
        Start(scene.folder.path(), clock).countAll(3);
        (void)scene.becomeAnother();
        scene.acceptFormer();
        scene.hub.fault = [](const TestHub::Request &, TestHub::Answer) {
            TestHub::Answer revoked = TestHub::problem(403);
            revoked.body = R"({"type":"urn:huhang:problem:revoked","title":"Forbidden","detail":"Revoked."})";
            return revoked;
        };
        {
            Telling telling(scene.folder.path(), clock);
            QTRY_COMPARE(telling.state(first).sync.refusal, QStringLiteral("revoked"));
            QCOMPARE(telling.state(first).pendingRecords, 3);
            QVERIFY(!telling.isDone());
        }
        QCOMPARE(kiosk::formerKiosks(scene.folder.path()).size(), size_t(1));
        scene.hub.fault = {}; // somebody mended it
        Telling telling(scene.folder.path(), clock);
        QTRY_VERIFY(telling.isDone());
        QCOMPARE(scene.hub.total(), 3);
    }

    void theIdentityInUseIsNoFormerOne()
    {
        Scene scene;
        const support::ManualClock clock("2026-11-21T03:12:00Z");
        const std::string first = scene.becomeAnother();
        Start(scene.folder.path(), clock).countAll(1);
        // Its journal was set aside, and the disk refused what comes next.
        const fs::path place = kiosk::formerFolder(scene.folder.path()) / first;
        fs::create_directories(place);
        fs::copy(scene.folder / "journal.sqlite", place / "journal.sqlite");
        fs::copy(kiosk::identityFile(scene.folder.path()), kiosk::identityFile(place));
        QVERIFY(kiosk::formerKiosks(scene.folder.path()).empty());
        (void)scene.becomeAnother();
        QCOMPARE(kiosk::formerKiosks(scene.folder.path()).size(), size_t(1)); // of two journals, one
    }

    void aLostAnswerIsAskedForAgainWithTheSameKey()
    {
        Scene scene;
        (void)scene.becomeAnother();
        const auto proper = scene.hub.fault;
        scene.hub.fault = [&](const TestHub::Request &request, TestHub::Answer answer) {
            TestHub::Answer lost = proper(request, std::move(answer));
            lost.isLost = true;
            return lost;
        };
        QVERIFY(scene.enrolBeside().error().fault == EnrolmentFault::NotReached);
        scene.hub.fault = proper;
        QCOMPARE(scene.becomeAnother(), std::string("kiosk-2"));
        QCOMPARE(scene.kiosks.size(), size_t(2));
    }

    void anotherCodeBeforeTheRestartReplacesTheFirst()
    {
        Scene scene;
        QCOMPARE(scene.enrolBeside()->kiosk, std::string("kiosk-1"));
        QCOMPARE(scene.becomeAnother(), std::string("kiosk-2"));
    }

    void waitingForTheHubCanBeEnded()
    {
        Scene scene;
        scene.hub.fault = [](const TestHub::Request &, TestHub::Answer) {
            TestHub::Answer none;
            none.isMissing = true;
            return none;
        };
        std::stop_source stop;
        std::jthread impatient([&] {
            std::this_thread::sleep_for(100ms);
            stop.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(scene.enrolBeside(stop.get_token()).error().fault == EnrolmentFault::NotReached);
        QVERIFY(timer.elapsed() < 1500); // the hub would be waited for 2 s
    }

    void trustInContentIsThatOfTheNewHub()
    {
        Scene scene;
        (void)scene.becomeAnother();
        support::writeText(scene.folder / "content/tuf/root.json", "what the old hub named");
        (void)scene.becomeAnother(); // a hub that publishes nothing
        QVERIFY(!fs::exists(scene.folder / "content/tuf/root.json"));
        scene.root = "no root";
        const auto beside = scene.enrolBeside();
        QVERIFY(!beside);
        QVERIFY(beside.error().detail.find("no usable root") != std::string::npos);
        QCOMPARE(kiosk::takeWaitingIdentity(scene.folder.path())->has_value(), false);
    }

    void aProgramThatCountsIsNotDisturbed()
    {
        Scene scene;
        const std::string first = scene.becomeAnother();
        QVERIFY(scene.enrolBeside().has_value());
        const auto lock = kiosk::JournalLock::take(scene.folder.path());
        QCOMPARE(kiosk::takeWaitingIdentity(scene.folder.path()).error().code, Code::Rejected);
        QCOMPARE(kiosk::loadIdentity(scene.folder.path())->kiosk, first);
    }
};

QTEST_GUILESS_MAIN(ReenrolmentTest)
#include "reenrolment_test.moc"
