// SPDX-License-Identifier: Apache-2.0
#include "support/temp_folder.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

class JournalKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillLosesNoCommittedCount()
    {
        support::TempFolder folder;
        qint64 durable = 0;
        constexpr int kKills = 12;
        for (int kill = 0; kill < kKills; ++kill) {
            QProcess child;
            child.start(QStringLiteral(COUNTING_CHILD), {QString::fromStdString(folder.path().string())});
            QVERIFY(child.waitForReadyRead(10'000));
            QTest::qWait(QRandomGenerator::global()->bounded(5, 60)); // at no particular moment
            child.kill();
            QVERIFY(child.waitForFinished(10'000));
            QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            lines.removeLast(); // cut off, or empty
            QVERIFY(!lines.isEmpty());
            durable += lines.last().toLongLong();
            SQLite::Database database((folder / "journal.sqlite").string(), SQLite::OPEN_READWRITE);
            QCOMPARE(database.execAndGet("PRAGMA quick_check").getString(), std::string("ok"));
            const qint64 onDisk = database.execAndGet("SELECT sum(value) FROM counter").getInt64();
            QVERIFY2(onDisk >= durable, qPrintable(QStringLiteral("%1 < %2").arg(onDisk).arg(durable)));
            durable = onDisk; // what was committed, but not told any more
        }
        qInfo("%d kills, %lld counts", kKills, static_cast<long long>(durable));
    }
};

QTEST_GUILESS_MAIN(JournalKillTest)
#include "journal_kill_test.moc"
