// SPDX-License-Identifier: Apache-2.0
#include "core/sha256.h"
#include "core/stick_layout.h"
#include "usb_scene.h"

#include <QTest>
#include <random>

using namespace std::chrono_literals;
using kiosk::CounterJournal;
namespace fs = std::filesystem;

namespace {

/// One life of a kiosk, its hub, a network that comes and goes and a drawer of sticks.
class History
{
public:
    explicit History(quint32 seed) : m_random(seed) { m_scene.recordsPerEnvelope = size_t(4 + below(20)); }

    void step()
    {
        switch (below(15)) {
        case 0:
        case 1:
        case 2:
        case 3:
            m_scene.count(1 + below(20), below(60));
            break;
        case 4:
            m_scene.clock.pass(std::chrono::minutes(below(90)));
            break;
        case 5: // the network, for a message or its answer
            sendOne(below(2) == 0);
            break;
        case 6:
        case 7:
            m_scene.visit(anyStick());
            break;
        case 8:
            m_scene.hub.collect(anyStick(), m_scene.identity.key.publicKey(), [this] { return below(3) == 0; });
            break;
        case 9: // lost, and a new one in its place
            if (below(3) == 0)
                fs::remove_all(anyStick());
            break;
        case 10: // somebody copies a stick to another one
            copyStick();
            break;
        case 11:
            restart();
            break;
        default:
            loseAFile();
            break;
        }
    }

    /// In the end a clerk goes round with one stick.
    void finish()
    {
        const fs::path stick = m_scene.stick("last");
        for (int i = 0; i < 3; ++i) {
            m_scene.visit(stick);
            m_scene.collect(stick);
        }
        m_scene.visit(stick);
    }

    UsbScene &scene() { return m_scene; }

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    fs::path anyStick() { return m_scene.stick("stick-" + std::to_string(below(3))); }

    void copyStick()
    {
        const fs::path from = anyStick();
        const fs::path to = anyStick();
        if (from != to)
            fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::skip_existing);
    }

    void sendOne(bool isAnswerLost)
    {
        CounterJournal &journal = *m_scene.journal;
        const core::SyncReport report = journal.nextReport(size_t(1 + below(60))).value();
        const core::SyncReceipt receipt = m_scene.hub.take(report, {});
        if (isAnswerLost)
            return;
        QVERIFY(journal.noteHubTime(receipt.time, m_scene.clock.sinceBoot()).has_value());
        const auto confirmed = journal.acknowledge(receipt.epoch, receipt.ackedRev);
        QVERIFY(confirmed || receipt.ackedRev == 0); // a greeting before the first count has no epoch
    }

    void restart()
    {
        m_scene.journal.reset();
        if (below(3) == 0) // the clock of the new boot is right, or seconds after 1970
            m_scene.clock.reboot(below(2) == 0 ? core::toText(m_scene.clock.utcNow())
                                               : std::string("1970-01-01T00:00:09Z"));
        else if (below(3) == 0)
            m_scene.clock.setWall("2027-01-01T00:00:00Z");
        m_scene.openJournal();
    }

    /// Some envelope or receipt gets lost or cut off.
    void loseAFile()
    {
        std::vector<fs::path> files;
        const fs::path top = anyStick() / core::stick::kTop;
        for (const auto &entry : fs::recursive_directory_iterator(top))
            if (entry.is_regular_file())
                files.push_back(entry.path());
        if (files.empty())
            return;
        const fs::path &file = files[size_t(below(int(files.size())))];
        if (below(2) == 0)
            fs::remove(file);
        else
            fs::resize_file(file, fs::file_size(file) / 2);
    }

    std::mt19937 m_random;
    UsbScene m_scene;
};

} // namespace

/// Whatever way the counts go, in whatever order and however often: in the end the hub holds what the kiosk committed.
class UsbHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHubEndsWithTheCommittedTotals_data()
    {
        QTest::addColumn<quint32>("seed");
        const quint32 first = qEnvironmentVariableIsSet("HUHANG_SEED") ? qEnvironmentVariable("HUHANG_SEED").toUInt()
                                                                       : std::random_device()();
        const quint32 histories = qEnvironmentVariable("HUHANG_HISTORIES", QStringLiteral("6")).toUInt();
        for (quint32 i = 0; i < histories; ++i)
            QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(first + i))) << first + i;
    }
    void theHubEndsWithTheCommittedTotals()
    {
        QFETCH(quint32, seed);
        History history(seed);
        for (int i = 0; i < 100; ++i)
            history.step();
        UsbScene &scene = history.scene();
        // What waits for its hour is on no stick until the time is known.
        QVERIFY(scene.journal->noteHubTime(scene.clock.utcNow(), scene.clock.sinceBoot()).has_value());
        history.finish();
        QCOMPARE(scene.pending(), 0);
        QVERIFY(!scene.journal->counts()->hasUnsent);
        const OfficeHub::Totals committed = scene.committed();
        QVERIFY(!committed.empty());
        QCOMPARE(scene.hub.totals(), committed);
    }
};

QTEST_GUILESS_MAIN(UsbHistoryTest)
#include "usb_history_test.moc"
