// SPDX-License-Identifier: Apache-2.0
#include "journal_samples.h"
#include "support/temp_folder.h"

#include <QTest>
#include <random>

using namespace std::chrono_literals;
using kiosk::CounterJournal;
using samples::EpochTotals;
using samples::openJournal;

namespace {

/// The rule of the hub, and nothing else: the greater value wins.
struct Oracle
{
    EpochTotals totals;
    std::map<std::string, std::int64_t> newestRev;

    core::SyncReceipt take(const core::SyncReport &report, std::chrono::sys_seconds now)
    {
        for (const core::CounterRecord &record : report.records) {
            std::int64_t &value = totals[{report.epoch, record.key}];
            value = std::max(value, record.value);
        }
        std::int64_t &rev = newestRev[report.epoch];
        rev = std::max(rev, report.rev);
        return {report.kiosk, report.epoch, rev, now, {}, {}};
    }
};

} // namespace

/// Random histories of one journal and a hub that are connected by the worst of networks.
class CounterJournalMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHubEndsWithTheCommittedTotals_data()
    {
        QTest::addColumn<quint32>("seed");
        const quint32 first = qEnvironmentVariableIsSet("HUHANG_SEED") ? qEnvironmentVariable("HUHANG_SEED").toUInt()
                                                                       : std::random_device()();
        for (quint32 i = 0; i < 5; ++i)
            QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(first + i))) << first + i;
    }
    void theHubEndsWithTheCommittedTotals()
    {
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        const auto below = [&random](int n) { return int(random() % unsigned(n)); };
        support::TempFolder folder;
        support::ManualClock clock("2026-11-21T00:00:00Z");
        auto trueTime = clock.utcNow();
        const auto pass = [&](std::chrono::milliseconds time) {
            clock.pass(time);
            trueTime += std::chrono::floor<std::chrono::seconds>(time);
        };
        const std::filesystem::path file = folder / "journal.sqlite";
        std::optional<CounterJournal> journal(openJournal(file, clock));
        Oracle hub;
        std::vector<core::SyncReport> underWay;
        std::vector<std::pair<core::SyncReceipt, std::int64_t>> receipts;
        std::int64_t counted = 0;
        const char *const wrongClocks[] = {"1970-01-01T00:00:00Z", "2027-06-01T00:00:00Z", "2026-03-01T00:00:00Z"};

        for (int step = 0; step < 500; ++step) {
            switch (below(9)) {
            case 0:
            case 1:
            case 2:
            case 3: {
                kiosk::CountBatch batch{kiosk::momentOf(clock), {}};
                for (int i = below(8); i >= 0; --i) {
                    const int by = 1 + below(3);
                    batch.counts[{"spring", "guide/" + std::to_string(below(12)), core::kMetrics[size_t(below(17))],
                                  below(2) ? "en" : "zh-Hans"}] += by;
                    counted += by;
                }
                QVERIFY(journal->add({&batch, 1}).has_value());
                break;
            }
            case 4:
                underWay.push_back(journal->nextReport(size_t(1 + below(40))).value());
                break;
            case 5: // any message arrives, an old one too, and perhaps not for the last time
                if (!underWay.empty()) {
                    const size_t i = size_t(below(int(underWay.size())));
                    receipts.emplace_back(hub.take(underWay[i], trueTime), underWay[i].rev);
                    if (below(2))
                        underWay.erase(underWay.begin() + std::ptrdiff_t(i));
                }
                break;
            case 6: // any receipt arrives
                if (!receipts.empty()) {
                    const auto &[receipt, rev] = receipts[size_t(below(int(receipts.size())))];
                    const auto confirmed = journal->acknowledge(receipt.epoch, receipt.ackedRev);
                    // A start that greeted before anything was counted may have left no epoch.
                    QVERIFY(confirmed || (confirmed.error().code == core::Code::NotFound && receipt.ackedRev == 0));
                    if (below(3) == 0)
                        QVERIFY(journal->noteHubTime(trueTime, clock.sinceBoot()).has_value());
                }
                break;
            case 7:
                pass(std::chrono::minutes(below(90)));
                break;
            case 8: // the program, or the machine, starts again
                journal.reset();
                if (below(3) == 0)
                    clock.reboot(below(2) ? core::toText(trueTime) : std::string(wrongClocks[below(3)]));
                journal = openJournal(file, clock);
                break;
            }
        }
        // The network is well again.
        QVERIFY(journal->noteHubTime(trueTime, clock.sinceBoot()).has_value());
        for (int messages = 0; journal->counts()->hasUnsent; ++messages) {
            const core::SyncReport report = journal->nextReport(50).value();
            const core::SyncReceipt receipt = hub.take(report, trueTime);
            QVERIFY(journal->acknowledge(receipt.epoch, receipt.ackedRev).has_value());
            QVERIFY2(messages < 1000, "the outbox does not get empty");
        }
        journal.reset();
        const EpochTotals committed = samples::committedIn(file);
        QCOMPARE(hub.totals, committed);
        std::int64_t sum = 0;
        for (const auto &[key, value] : committed)
            sum += value;
        QCOMPARE(sum, counted);
    }
};

QTEST_GUILESS_MAIN(CounterJournalMergeTest)
#include "counterjournal_merge_test.moc"
