// SPDX-License-Identifier: Apache-2.0
// The real program under what a machine can do to it.
#include "built_packs.h"
#include "program.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

/// What a program tells systemd, which is this test.
class Mailbox
{
public:
    explicit Mailbox(const fs::path &path) : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            throw std::runtime_error("no socket at " + path.string());
    }
    ~Mailbox() { ::close(m_socket); }
    Mailbox(const Mailbox &) = delete;
    Mailbox &operator=(const Mailbox &) = delete;

    /// The next message; empty if none comes in time.
    QByteArray next(int timeoutMs)
    {
        pollfd wait{m_socket, POLLIN, 0};
        char text[256];
        const ssize_t size = ::poll(&wait, 1, timeoutMs) > 0 ? ::recv(m_socket, text, sizeof text, 0) : 0;
        return {text, qsizetype(std::max<ssize_t>(size, 0))};
    }

private:
    int m_socket;
};

class KioskStartTest : public QObject
{
    Q_OBJECT

    support::TempFolder m_folder;

    static QString text(const fs::path &path) { return QString::fromStdString(path.string()); }
    /// Options of a kiosk in `place`, with the pack and data folders there and a visitor that plays `script`.
    static QStringList options(const fs::path &place, const std::string &script)
    {
        support::writeText(place / "script", script);
        return {u"--windowed"_s,      u"--data"_s,     text(place / "data"),  u"--pack"_s,
                text(place / "pack"), u"--rehearse"_s, text(place / "script")};
    }
    fs::path place(const char *name)
    {
        const fs::path folder = m_folder / name;
        fs::create_directories(folder);
        return folder;
    }
    static std::int64_t counted(const fs::path &place, const char *metric)
    {
        SQLite::Database database((place / "data" / "journal.sqlite").string());
        SQLite::Statement sum(database, "SELECT coalesce(sum(value), 0) FROM counter WHERE metric = ?");
        sum.bind(1, metric);
        sum.executeStep();
        return sum.getColumn(0).getInt64();
    }

    /// A server at which one can call, and which never answers.
    static int hangingServer(const fs::path &path)
    {
        const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
        if (::bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
            ::listen(server, 8) != 0)
            throw std::runtime_error("no server at " + path.string());
        return server;
    }

private Q_SLOTS:
    void aSoundServerThatHangsHoldsUpNothing()
    {
        const fs::path here = place("pulse");
        support::buildSamplePack(here / "pack");
        const int server = hangingServer(here / "pulse");
        QElapsedTimer timer;
        timer.start();
        support::KioskProgram program(
            options(here, "wait 1\ntap attractArea\nwait 0.5\ntap homeTile-guides\nwait 0.2\nquit\n"),
            {u"env"_s, u"PULSE_SERVER=unix:"_s + text(here / "pulse")});
        QCOMPARE(program.end(), 0);
        ::close(server);
        QVERIFY2(program.output().contains(u"the sound server hangs"_s), qPrintable(program.output()));
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed()))); // PulseAudio waits for 30 s
    }

    void drawingInSoftwareLoadsNoEmulatedOpenGl()
    {
        const fs::path here = place("x11");
        support::buildSamplePack(here / "pack");
        const QStringList onX11{u"xvfb-run"_s, u"-a"_s, u"env"_s, u"QT_QPA_PLATFORM=xcb"_s, u"LD_DEBUG=files"_s};
        support::KioskProgram program(options(here, "wait 1\nquit\n") + QStringList{u"--renderer"_s, u"software"_s},
                                      onX11);
        QCOMPARE(program.end(), 0);
        QVERIFY(program.output().contains(u"drawing in software"_s));
        QVERIFY(program.output().contains(u"file=libQt6Gui.so"_s));
        for (const auto &library : {u"swrast_dri"_s, u"libLLVM"_s, u"libGLX_mesa"_s})
            QVERIFY2(!program.output().contains(library), qUtf8Printable(library));
    }

    void anOrderToEndCountsTheVisit()
    {
        const fs::path here = place("end");
        support::buildPack({}, here / "pack");
        support::KioskProgram kiosk(options(here, "wait 2\ntap attractArea\ntap homeTile-guides\nwait 600\n"));
        QVERIFY2(kiosk.says(u"tap homeTile-guides"_s), qPrintable(kiosk.output()));
        QCOMPARE(kiosk.terminate(), 0);
        QCOMPARE(counted(here, "visit"), 1);
        QCOMPARE(counted(here, "dwell_under_10s"), 1);
    }

    void aScreenWithoutTouchShowsTheNumberAndOpensNothing()
    {
        const fs::path here = place("no-touch");
        support::buildPack({}, here / "pack");
        const std::string script = "wait 1\ntap attractArea\nwait 1\ntap attractHotline\nwait 1\n";
        support::KioskProgram played(options(here, script + "quit\n") << u"--no-touch"_s);
        QCOMPARE(played.end(), 0);
        QCOMPARE(counted(here, "visit"), 0);
        // There is no page behind it.
        support::KioskProgram searched(options(here, script + "tap emergencyButton\n") << u"--no-touch"_s);
        QVERIFY(searched.end() > 0);
        QVERIFY2(searched.output().contains(u"emergencyButton"_s), qPrintable(searched.output()));
    }

    void systemdHearsThatItShowsSomethingAndLivesAndEnds()
    {
        const fs::path here = place("service");
        support::buildPack({}, here / "pack");
        Mailbox systemd(here / "notify");
        qputenv("NOTIFY_SOCKET", (here / "notify").c_str());
        qputenv("WATCHDOG_USEC", "600000");
        support::KioskProgram kiosk(options(here, "wait 600\n"));
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        QCOMPARE(systemd.next(20'000), QByteArray("READY=1"));
        for (int beat = 0; beat < 5; ++beat)
            QCOMPARE(systemd.next(5'000), QByteArray("WATCHDOG=1"));
        // One that hangs is silent.
        kiosk.freeze();
        while (!systemd.next(300).isEmpty()) {
        }
        QCOMPARE(systemd.next(1'500), QByteArray());
        kiosk.thaw();
        QCOMPARE(systemd.next(5'000), QByteArray("WATCHDOG=1"));
        QCOMPARE(kiosk.terminate(), 0);
        QByteArray last;
        for (QByteArray text = systemd.next(300); !text.isEmpty(); text = systemd.next(300))
            last = text;
        QCOMPARE(last, QByteArray("STOPPING=1"));
    }

    void withoutAPackHelpIsThere_data()
    {
        QTest::addColumn<int>("damage");
        QTest::addColumn<QString>("told");
        QTest::newRow("no pack") << 0 << u"is no built pack"_s;
        QTest::newRow("half a manifest") << 1 << u"the pack is not used"_s;
        QTest::newRow("a damaged blob") << 2 << u"guides/lost.json is damaged"_s;
    }
    void withoutAPackHelpIsThere()
    {
        QFETCH(int, damage);
        QFETCH(QString, told);
        const fs::path here = place(QTest::currentDataTag());
        if (damage > 0)
            support::buildPack({}, here / "pack");
        if (damage == 1)
            fs::resize_file(here / "pack" / "manifest.json", 100);
        if (damage == 2)
            support::flipBit(support::blobOf(here / "pack", "guides/lost.json"));
        support::KioskProgram kiosk(
            options(here, "wait 1\ntap attractArea\ntap emergencyButton\ntap takeawayButton\nquit\n"));
        QCOMPARE(kiosk.end(), 0);
        QVERIFY2(kiosk.output().contains(told), qPrintable(kiosk.output()));
        QVERIFY(kiosk.output().contains(u"only the emergency page is shown"_s));
        QCOMPARE(counted(here, "visit"), 1);
    }

    void aDamagedUpdateShowsTheLastGoodPack()
    {
        const fs::path here = place("update");
        support::buildPack({}, here / "pack");
        const std::string visit = "wait 2\ntap attractArea\ntap homeTile-guides\ntap guideTile-lost\nquit\n";
        support::KioskProgram first(options(here, visit));
        QCOMPARE(first.end(), 0);
        support::MinimalPack next;
        next.replace("pack.yaml", "\"1.0\"", "\"1.1\"");
        next.replace("guides/lost/en.md", "Passport lost", "Passport gone");
        support::buildPack(next, here / "pack");
        support::flipBit(support::blobOf(here / "pack", "guides/lost.json"));
        support::KioskProgram second(options(here, visit));
        QCOMPARE(second.end(), 0);
        QVERIFY2(second.output().contains(u"showing the last good pack, tiny 1.0"_s), qPrintable(second.output()));
        QCOMPARE(counted(here, "visit"), 2);
    }

    void whatCannotBeWrittenIsShownAllTheSame_data()
    {
        QTest::addColumn<int>("obstacle");
        QTest::newRow("a file in place of the folder") << 0;
        QTest::newRow("a file in place of the catalogues") << 1;
        QTest::newRow("somebody else's folder") << 2;
    }
    void whatCannotBeWrittenIsShownAllTheSame()
    {
        QFETCH(int, obstacle);
        const fs::path here = place(qPrintable(u"obstacle-%1"_s.arg(obstacle)));
        support::buildPack({}, here / "pack");
        QStringList wrapper;
        if (obstacle == 0) {
            support::writeText(here / "data", "not a folder");
        } else if (obstacle == 1) {
            support::writeText(here / "data" / "content", "not a folder");
        } else {
            fs::create_directory(here / "data");
            if (::geteuid() == 0) {
                // Nobody may look into a folder that is root's alone.
                fs::permissions(here / "data", fs::perms::owner_all);
                fs::permissions(m_folder.path(), fs::perms(0755));
                wrapper = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
            } else {
                fs::permissions(here / "data", fs::perms::none);
            }
        }
        support::KioskProgram kiosk(
            options(here, "wait 2\ntap attractArea\ntap homeTile-guides\ntap guideTile-lost\nwait 1\nquit\n"), wrapper);
        QCOMPARE(kiosk.end(), 0);
        QVERIFY2(kiosk.output().contains(u"the catalogue is kept in memory"_s), qPrintable(kiosk.output()));
        fs::permissions(here / "data", fs::perms::owner_all);
    }

    void aJournalOfGarbageIsSetAside()
    {
        const fs::path here = place("garbage");
        support::buildPack({}, here / "pack");
        support::writeText(here / "data" / "journal.sqlite", std::string(20'000, 'g'));
        support::KioskProgram kiosk(options(here, "wait 2\ntap attractArea\ntap homeTile-guides\nquit\n"));
        QCOMPARE(kiosk.end(), 0);
        QCOMPARE(counted(here, "visit"), 1);
        int kept = 0;
        for (const auto &entry : fs::directory_iterator(here / "data"))
            kept += entry.path().filename().string().starts_with("journal.corrupt-") ? 1 : 0;
        QCOMPARE(kept, 1);
    }

    void wrongUseEndsWithTwoAndABadScriptIsTold()
    {
        QCOMPARE(support::KioskProgram({u"--renderer"_s, u"vulkan"_s}).end(), 2);
        QCOMPARE(support::KioskProgram({u"--nonsense"_s}).end(), 2);
        const fs::path here = place("script");
        support::buildPack({}, here / "pack");
        support::KioskProgram kiosk(options(here, "wait 1\nswipe left\n"));
        QCOMPARE(kiosk.end(), 3);
        QVERIFY(kiosk.output().contains(u"rehearsal, line 2: unknown command"_s));
    }

    void aBadConfigurationIsToldAndTheKioskRuns()
    {
        const fs::path here = place("config");
        support::buildPack({}, here / "pack");
        support::writeText(here / "kiosk.json", "{\n  \"idle_seconds\": 5\n}");
        support::KioskProgram kiosk(options(here, "wait 1\nquit\n") +
                                    QStringList{u"--config"_s, text(here / "kiosk.json")});
        QCOMPARE(kiosk.end(), 0);
        QVERIFY2(kiosk.output().contains(u"kiosk.json:2: idle_seconds must be a whole number from 25 to 3600"_s),
                 qPrintable(kiosk.output()));
    }
};

QTEST_GUILESS_MAIN(KioskStartTest)
#include "kiosk_start_test.moc"
