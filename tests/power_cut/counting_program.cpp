// SPDX-License-Identifier: Apache-2.0
// What a kiosk does with its counts, without its screen: counts, gives to the hub, starts again, and counts without the
// time.
//
//   counting_program FOLDER
//
// Says "adding N" before each batch of N counts and "durable T" once all T until then are on the disk. What fails is
// tried again twice, as the kiosk does. Exit status 0: all is done, 3: something kept failing.
#include "kiosk/journal/counterjournal.h"
#include "support/manual_clock.h"

#include <cstdio>
#include <functional>

namespace {

using core::Result;
using kiosk::CounterJournal;

constexpr int kFailed = 3;
constexpr int kTries = 3;
constexpr int kStarts = 4;
constexpr int kBatchesPerStart = 4;
constexpr std::chrono::sys_seconds kNotBefore{std::chrono::sys_days(std::chrono::year(2026) / 1 / 1)};

class Counting
{
public:
    explicit Counting(const char *folder) : m_file(std::filesystem::path(folder) / "journal.sqlite") {}

    void start(int number)
    {
        if (number > 0)
            m_clock.reboot(number == 2 ? "1970-01-01T00:00:00Z" : "2026-11-21T09:00:00Z");
        m_journal.reset();
        for (int i = 0; i < kBatchesPerStart; ++i)
            count(number, i);
        persist([&](CounterJournal &journal) {
            return journal.noteHubTime(*core::timeFromText("2026-11-21T10:00:00Z"), m_clock.sinceBoot());
        });
        persist([](CounterJournal &journal) {
            return journal.nextReport().and_then(
                [&](const core::SyncReport &report) { return journal.acknowledge(report.epoch, report.rev); });
        });
    }

private:
    /// Ends the program if `step` fails each time. Goes on after an error as JournalStore does: a full disk heals by
    /// itself, after anything else the database is opened anew.
    void persist(const std::function<Result<>(CounterJournal &)> &step)
    {
        for (int i = 0; i < kTries; ++i) {
            const Result<> done = opened().and_then([&] { return step(*m_journal); });
            if (done)
                return;
            std::printf("failed: %s\n", done.error().detail.c_str());
            if (done.error().code != core::Code::Full)
                m_journal.reset();
        }
        std::fflush(stdout);
        std::exit(kFailed);
    }
    Result<> opened()
    {
        if (m_journal)
            return {};
        return CounterJournal::open(m_file, m_clock, kNotBefore).map([&](CounterJournal journal) {
            m_journal.emplace(std::move(journal));
        });
    }
    void count(int number, int i)
    {
        const core::CounterName guide{"spring", "guide/" + std::to_string(i % 3), core::Metric::View, "zh-Hans"};
        const core::CounterName visit{"spring", "kiosk", core::Metric::Visit, "en"};
        const kiosk::CountBatch batch{kiosk::momentOf(m_clock), {{guide, i + 1}, {visit, 1}}};
        const core::CountedItem item{guide.item, std::string(64, char('a' + number)), {{"en", "Guide"}}};
        const std::string id = std::to_string(number) + "-" + std::to_string(i);
        std::printf("adding %d\n", i + 2);
        std::fflush(stdout);
        persist([&](CounterJournal &journal) { return journal.add(std::array{batch}, std::array{item}, 0, id); });
        m_total += i + 2;
        std::printf("durable %d\n", m_total);
        std::fflush(stdout);
        m_clock.pass(std::chrono::minutes(50));
    }

    const std::filesystem::path m_file;
    support::ManualClock m_clock{"2026-11-21T03:12:00Z"};
    std::optional<CounterJournal> m_journal;
    int m_total = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    Counting counting(argv[1]);
    for (int i = 0; i < kStarts; ++i)
        counting.start(i);
    return 0;
}
