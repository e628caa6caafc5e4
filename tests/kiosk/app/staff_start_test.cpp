// SPDX-License-Identifier: Apache-2.0
// A technician at the real program: PIN on the command line, in by the corners, out by a restart.
#include "built_packs.h"
#include "core/clock.h"
#include "core/dsse.h"
#include "core/time_text.h"
#include "kiosk/app/staffdesk.h"
#include "kiosk/journal/counterjournal.h"
#include "kiosk/sync/kioskidentity.h"
#include "kiosk/sync/test_hub.h"
#include "program.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

class StaffStartTest : public QObject
{
    Q_OBJECT

    support::TempFolder m_folder;
    const QString m_data = QString::fromStdString((m_folder / "data").string());

    static constexpr const char *kCorners = "corner top-left\ncorner top-right\ncorner bottom-right\n"
                                            "corner bottom-left\n";

    /// The exit code of --set-staff-pin with that line as standard input.
    int setPin(const QString &line, QString *said = nullptr)
    {
        support::KioskProgram setting({u"--data"_s, m_data, u"--set-staff-pin"_s},
                                      {u"sh"_s, u"-c"_s, u"echo '%1' | \"$@\""_s.arg(line), u"sh"_s});
        const int code = setting.end();
        if (said)
            *said = setting.output();
        return code;
    }
    QStringList playing(const std::string &script)
    {
        support::writeText(m_folder / "script", script);
        return {u"--windowed"_s,
                u"--data"_s,
                m_data,
                u"--pack"_s,
                QString::fromStdString((m_folder / "pack").string()),
                u"--rehearse"_s,
                QString::fromStdString((m_folder / "script").string())};
    }
    void countVisits(std::int64_t visits)
    {
        const core::SystemClock clock;
        auto journal = kiosk::CounterJournal::open(m_folder / "data" / "journal.sqlite", clock, {});
        const kiosk::CountBatch batch{kiosk::momentOf(clock),
                                      {{{"spring", "kiosk", core::Metric::Visit, "en"}, visits}}};
        QVERIFY(journal && journal->add(std::array{batch}));
    }
    static std::string digits(const std::string &pin)
    {
        std::string taps;
        for (const char digit : pin)
            taps += std::string("tap pinKey-") + digit + "\n";
        return taps + "tap pinSubmit\n";
    }

private Q_SLOTS:
    void initTestCase() { support::buildPack({}, m_folder / "pack"); }

    void aPinThatAnybodyWouldTryIsRefused()
    {
        QString said;
        QCOMPARE(setPin(u"123456"_s, &said), 1);
        QVERIFY2(said.contains(u"choose digits without a pattern"_s), qPrintable(said));
        QVERIFY(!fs::exists(m_folder / "data" / "staff-pin"));
    }

    void aTechnicianSendsNowAndRestartsTheProgram()
    {
        QCOMPARE(setPin(u"283746"_s), 0);
        const std::string script =
            std::string("wait 1\n") + kCorners + digits("918273") + "wait 0.5\n" + digits("283746") +
            "tap staffSync\nwait 1.5\ntap staffStick\ntap staffScreenTest\ntap staffNextPicture\n"
            "tap staffBack\ntap staffAttract\nwait 0.2\ntap staffBack\n"
            "tap staffRestart\ntap staffRestart\nwait 30\n";
        support::KioskProgram kiosk(playing(script));
        QCOMPARE(kiosk.end(), kiosk::StaffDesk::kRestartWanted);
        QVERIFY(kiosk.output().contains(u"the staff panel was opened"_s));
        QVERIFY2(!kiosk.output().contains(u"Pages/Staff"_s), qPrintable(kiosk.output()));

        const std::string audit = support::readAll(m_folder / "data" / "staff-audit.log");
        size_t at = 0;
        for (const char *what : {"PIN set", "the way in was found", "wrong PIN", "opened", "sync now", "screen test",
                                 "look at the attract loop", "restart"}) {
            at = audit.find(std::string(" ") + what + "\n", at);
            QVERIFY2(at != std::string::npos, what);
        }
        QVERIFY(audit.find("283746") == std::string::npos && audit.find("918273") == std::string::npos);
        SQLite::Database journal((m_folder / "data" / "journal.sqlite").string());
        QCOMPARE(journal.execAndGet("SELECT count(*) FROM counter").getInt(), 0);
    }

    void aTechnicianEnrolsTheKioskAnewAtItsHub()
    {
        QCOMPARE(setPin(u"283746"_s), 0);
        TestHub hub(*core::timeFromText("2026-11-21T03:12:00Z"));
        const kiosk::KioskIdentity before{core::KeyPair::generate(), "kiosk-0", "line-1", hub.url(),
                                          hub.key().publicKey()};
        QVERIFY(kiosk::saveIdentity(before, m_folder / "data"));
        countVisits(5);
        hub.fault = [&](const TestHub::Request &request, TestHub::Answer proper) {
            if (request.path != "/v1/enrol")
                return proper;
            const core::Enrolment enrolment{"6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "line-1", hub.key().publicKey(),
                                            hub.now};
            proper = {200,
                      {},
                      core::toJson(
                          core::signEnvelope(std::string(core::kEnrolmentType), core::toJson(enrolment), hub.key()))};
            return proper;
        };
        std::string taps = std::string("wait 1\n") + kCorners + digits("283746") + "wait 0.5\ntap staffEnrol\n";
        for (const char key : core::makeEnrolmentCode(hub.key().publicKey()))
            taps += key == '-' ? "" : std::string("tap enrolKey-") + key + "\n";
        taps += "tap enrolGoOn\ntap enrolGoOn\nwait 2\ntap enrolGoOn\nwait 30\n";
        const QStringList address{u"--hub"_s, QString::fromStdString(hub.url())};
        {
            support::KioskProgram kiosk(playing(taps) + address);
            QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasEnded(), 50'000); // the hub lives in this thread
            QVERIFY2(kiosk.end() == kiosk::StaffDesk::kRestartWanted, qPrintable(kiosk.output()));
        }
        QCOMPARE(kiosk::loadIdentity(m_folder / "data")->kiosk, before.kiosk);
        // What the old identity counted could not be sent, and is by the new program.
        QCOMPARE(hub.total(), 0);
        hub.accept(before.kiosk, before.key.publicKey());
        {
            support::KioskProgram kiosk(playing("wait 3\nquit\n") + address +
                                        QStringList{u"--sync-interval"_s, u"1"_s});
            QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasEnded(), 50'000);
            QVERIFY2(kiosk.output().contains(u"this kiosk is now 6f9619ff-8b86-4d01-b42d-00cf4fc964ff at line-1"_s),
                     qPrintable(kiosk.output()));
        }
        QCOMPARE(hub.total(), 5);
        QVERIFY(fs::exists(m_folder / "data" / "former" / "kiosk-0" / "told"));
        const auto identity = kiosk::loadIdentity(m_folder / "data");
        QVERIFY(identity && identity->isEnrolled() && identity->hubKey == hub.key().publicKey());
        const std::string audit = support::readAll(m_folder / "data" / "staff-audit.log");
        QVERIFY(audit.find(" enrolled as 6f9619ff-8b86-4d01-b42d-00cf4fc964ff at line-1\n") != std::string::npos);
        // What the program said is kept for whoever looks into a fault.
        const std::string log = support::readAll(m_folder / "data" / "log" / "kiosk.log");
        QVERIFY(log.find("kiosk.app: this kiosk is now") != std::string::npos);
        fs::remove(m_folder / "data" / "identity.json");
    }

    void wrongPinsLockThePadAlsoAfterARestart()
    {
        QCOMPARE(setPin(u"283746"_s), 0);
        std::string tries;
        for (int i = 0; i < 5; ++i)
            tries += digits("918273") + "wait 0.5\n";
        support::KioskProgram first(playing(std::string("wait 1\n") + kCorners + tries + "quit\n"));
        QCOMPARE(first.end(), 0);
        // The keys are disabled: the rehearsal finds none to touch.
        support::KioskProgram second(playing(std::string("wait 1\n") + kCorners + digits("283746")));
        QCOMPARE(second.end(), 3);
        QVERIFY2(second.output().contains(u"no visible, enabled item is called pinKey-2"_s),
                 qPrintable(second.output()));
        QVERIFY(!second.output().contains(u"the staff panel was opened"_s));
    }
};

QTEST_GUILESS_MAIN(StaffStartTest)
#include "staff_start_test.moc"
