// SPDX-License-Identifier: Apache-2.0
// The power goes, or the disk refuses a write, at each file operation of a journal in turn: every count that was called
// durable is there afterwards, none twice, and counting goes on.
#include "kiosk/journal/counterjournal.h"
#include "kiosk/journal/damagedfile.h"
#include "run_program.h"
#include "suffering.h"
#include "support/files.h"
#include "support/manual_clock.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>
#include <sstream>

// This program looks at what a cut left; it suffers none itself, and need not wait for the disk thousands of times.
extern "C" int fsync(int) { return 0; }
extern "C" int fdatasync(int) { return 0; }

namespace {

namespace fs = std::filesystem;
using kiosk::CounterJournal;

constexpr int kEndedWell = 0;
constexpr int kFailed = 3;
constexpr std::chrono::sys_seconds kNotBefore{std::chrono::sys_days(std::chrono::year(2026) / 1 / 1)};

/// What the program said: all that it called durable, and what it was adding when it ended.
struct Said
{
    std::int64_t durable = 0;
    std::int64_t inFlight = 0;
};

Said saidIn(const std::string &output)
{
    Said said;
    std::istringstream lines(output);
    for (std::string word; lines >> word;) {
        if (word == "adding") {
            lines >> said.inFlight;
        } else if (word == "durable") {
            lines >> said.durable;
            said.inFlight = 0;
        }
    }
    return said;
}

class Scene
{
public:
    [[nodiscard]] support::Ended run(std::map<std::string, std::string> settings) const
    {
        fs::remove_all(data());
        fs::remove_all(m_folder / "data.undo");
        fs::create_directory(data());
        settings["LD_PRELOAD"] = POWER_CUT_LIBRARY;
        settings["POWER_CUT_ROOT"] = data();
        settings["ASAN_OPTIONS"] = "verify_asan_link_order=0:detect_leaks=0";
        return support::runProgram({COUNTING_PROGRAM, data()}, settings);
    }

    [[nodiscard]] std::vector<std::string> operations() const
    {
        const fs::path log = m_folder / "operations";
        fs::remove(log);
        const support::Ended ended = run({{"POWER_CUT_LOG", log}});
        if (ended.status != kEndedWell)
            throw std::runtime_error("counting failed: " + ended.output);
        return support::linesOf(support::readAll(log));
    }

    /// All counts that a restart finds, after one more was added.
    [[nodiscard]] std::int64_t countAfterOneMore() const
    {
        const support::ManualClock clock("2026-11-22T00:00:00Z");
        auto journal = CounterJournal::open(data() / "journal.sqlite", clock, kNotBefore);
        // A file that was cut off before there was anything in it is damage to the kiosk, which sets it aside.
        if (!journal && fs::is_empty(data() / "journal.sqlite") && kiosk::setAside(data() / "journal.sqlite", clock))
            journal = CounterJournal::open(data() / "journal.sqlite", clock, kNotBefore);
        if (!journal)
            throw std::runtime_error("the journal does not open: " + journal.error().detail);
        const kiosk::CountBatch one{kiosk::momentOf(clock), {{{"spring", "kiosk", core::Metric::Visit, "en"}, 1}}};
        if (const auto added = journal->add(std::array{one}); !added)
            throw std::runtime_error("counting does not go on: " + added.error().detail);
        auto database = storage::Database::open(data() / "journal.sqlite", storage::Durability::Full);
        return database.value()
            .handle()
            .execAndGet("SELECT (SELECT coalesce(sum(value), 0) FROM tally) + "
                        "(SELECT coalesce(sum(value), 0) FROM waiting)")
            .getInt64();
    }

private:
    [[nodiscard]] fs::path data() const { return m_folder / "data"; }

    support::TempFolder m_folder;
};

class JournalCut : public testing::TestWithParam<support::Suffering>
{};

TEST_P(JournalCut, LosesNothingDurableAndDoublesNothing)
{
    const Scene scene;
    const std::vector<std::string> operations = scene.operations();
    int errors = 0;
    int kept = 0;
    for (size_t i = 1; i <= operations.size(); ++i) {
        SCOPED_TRACE(GetParam().name + " at operation " + std::to_string(i) + ", " + operations[i - 1]);
        const support::Ended ended =
            scene.run({{"POWER_CUT_AT", std::to_string(i)}, {"POWER_CUT_LOSES", GetParam().losesAt(i)}});
        EXPECT_EQ(ended.wasKilled, !GetParam().isError()) << ended.output;
        errors += ended.output.find("failed: ") != std::string::npos ? 1 : 0;
        const Said said = saidIn(ended.output);
        try {
            const std::int64_t found = scene.countAfterOneMore() - 1;
            EXPECT_THAT(found, testing::AnyOf(said.durable, said.durable + said.inFlight)) << ended.output;
            kept += found != said.durable ? 1 : 0;
        } catch (const std::exception &wrong) {
            ADD_FAILURE() << wrong.what() << "\n" << ended.output;
        }
        if (!ended.wasKilled) {
            EXPECT_THAT(ended.status, testing::AnyOf(kEndedWell, kFailed)) << ended.output;
        }
    }
    std::printf(
        "%s: %zu operations, each in turn (%s); %d times a batch was kept that nobody had been told of, %d times "
        "an error was told\n",
        GetParam().name.c_str(), operations.size(), support::kindsOf(operations).c_str(), kept, errors);
    EXPECT_EQ(errors > 20, GetParam().isError());
}

INSTANTIATE_TEST_SUITE_P(Loses, JournalCut, testing::ValuesIn(support::kPowerCuts));
INSTANTIATE_TEST_SUITE_P(FullAt, JournalCut, testing::ValuesIn(support::kFullDisks));
INSTANTIATE_TEST_SUITE_P(BrokenAt, JournalCut, testing::ValuesIn(support::kBrokenDisks));

} // namespace
