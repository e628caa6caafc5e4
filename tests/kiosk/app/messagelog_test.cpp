// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/messagelog.h"

#include "kiosk/staff/logfile.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>
#include <thread>
#include <vector>

namespace fs = std::filesystem;

namespace {

Q_LOGGING_CATEGORY(lcProbe, "kiosk.probe", QtInfoMsg)

int timesIn(const std::string &text, const std::string &part)
{
    int times = 0;
    for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++times;
    return times;
}

} // namespace

class MessageLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnyThreadLogsIsInTheFileAndGoesOnAsBefore()
    {
        const support::TempFolder folder;
        static int seen = 0;
        const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++seen; });
        {
            const kiosk::MessageLog log(folder.path());
            qCWarning(lcProbe) << "from here";
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([] {
                    for (int line = 0; line < 50; ++line)
                        qCInfo(lcProbe) << "from there";
                });
        }
        const int seenWithLog = seen;
        qCWarning(lcProbe) << "afterwards";
        qInstallMessageHandler(before);
        const std::string text = support::readAll(folder / "log/kiosk.log");
        QCOMPARE(timesIn(text, "from here\n"), 1);
        QCOMPARE(timesIn(text, "from there\n"), 200);
        QCOMPARE(timesIn(text, "afterwards"), 0);
        QCOMPARE(seenWithLog, 201);
        QCOMPARE(seen, 202);
    }

    void aDiskThatTakesNothingCostsNobodyTime()
    {
        const support::TempFolder folder;
        fs::create_directories(folder / "log/kiosk.log"); // no file can be made there
        const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        QElapsedTimer timer;
        timer.start();
        {
            const kiosk::MessageLog log(folder.path());
            for (int line = 0; line < 20'000; ++line)
                qCInfo(lcProbe) << "a line of usual length, which nobody will ever read" << line;
        }
        qInstallMessageHandler(before);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(fs::is_empty(folder / "log/kiosk.log"));
    }

    void aLineIsNotLongerThanPeopleRead()
    {
        const support::TempFolder folder;
        const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        {
            const kiosk::MessageLog log(folder.path());
            qCInfo(lcProbe).noquote() << QString(1 << 20, u'x');
        }
        qInstallMessageHandler(before);
        const auto bytes = fs::file_size(folder / "log/kiosk.log");
        QVERIFY(bytes > 1000 && bytes < 4000);
    }
};

QTEST_GUILESS_MAIN(MessageLogTest)
#include "messagelog_test.moc"
