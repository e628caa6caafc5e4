// SPDX-License-Identifier: Apache-2.0
// The power goes, or the disk refuses a write, at each file operation with which a kiosk takes a new identity into use:
// it has the old one or the new one, whole, the next start finishes it, and no count is lost or told under both.
#include "kiosk/journal/counterjournal.h"
#include "kiosk/sync/reenrolment.h"
#include "run_program.h"
#include "suffering.h"
#include "support/files.h"
#include "support/manual_clock.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>

// This program looks at what a cut left; it suffers none itself, and need not wait for the disk thousands of times.
extern "C" int fsync(int) { return 0; }
extern "C" int fdatasync(int) { return 0; }

namespace {

namespace fs = std::filesystem;
using kiosk::KioskIdentity;

constexpr int kCounts = 7;
constexpr std::chrono::sys_seconds kNotBefore{std::chrono::sys_days(std::chrono::year(2026) / 1 / 1)};

KioskIdentity enrolledAs(const std::string &kiosk)
{
    return {core::KeyPair::generate(), kiosk, "line-1", "https://hub.example", core::KeyPair::generate().publicKey()};
}

/// A kiosk that was enrolled beside its present identity, and has not started since.
class Scene
{
public:
    Scene()
    {
        for (const auto &[identity, folder] : {std::pair(m_present, before()), {m_next, before() / "enrolment"}}) {
            support::writeText(folder / "content" / "tuf" / "root.json", "root of " + identity.kiosk);
            if (!kiosk::saveIdentity(identity, folder))
                throw std::runtime_error("no identity");
        }
        const support::ManualClock clock;
        auto journal = kiosk::CounterJournal::open(before() / "journal.sqlite", clock, kNotBefore);
        const kiosk::CountBatch batch{kiosk::momentOf(clock),
                                      {{{"spring", "kiosk", core::Metric::Visit, "en"}, kCounts}}};
        if (!journal || !journal->add(std::array{batch}))
            throw std::runtime_error("no counts");
        // While it is open, as after the last power cut: most of it is in the log beside it.
        fs::copy(before(), m_folder / "cut", fs::copy_options::recursive);
        if (!fs::exists(m_folder / "cut" / "journal.sqlite-wal"))
            throw std::runtime_error("no log");
    }

    [[nodiscard]] support::Ended run(std::map<std::string, std::string> settings) const
    {
        fs::remove_all(data());
        fs::remove_all(m_folder / "data.undo");
        fs::copy(m_folder / "cut", data(), fs::copy_options::recursive);
        settings["LD_PRELOAD"] = POWER_CUT_LIBRARY;
        settings["POWER_CUT_ROOT"] = data();
        settings["ASAN_OPTIONS"] = "verify_asan_link_order=0:detect_leaks=0";
        return support::runProgram({ENROLLING_PROGRAM, data()}, settings);
    }

    [[nodiscard]] std::vector<std::string> operations() const
    {
        const fs::path log = m_folder / "operations";
        fs::remove(log);
        const support::Ended ended = run({{"POWER_CUT_LOG", log}});
        if (ended.status != 0)
            throw std::runtime_error("it was not taken into use: " + ended.output);
        return support::linesOf(support::readAll(log));
    }

    /// Which identity was there before the next start; "" for one that is neither.
    [[nodiscard]] std::string finish() const
    {
        const auto found = kiosk::loadIdentity(data());
        const auto isWhole = [&](const KioskIdentity &one) {
            return found && found->kiosk == one.kiosk && found->hubKey == one.hubKey &&
                   found->key.publicKey() == one.key.publicKey();
        };
        const std::string before = isWhole(m_present) ? m_present.kiosk : isWhole(m_next) ? m_next.kiosk : "";
        if (const auto taken = kiosk::takeWaitingIdentity(data()); !taken)
            throw std::runtime_error("the next start does not finish it: " + taken.error().detail);
        return before;
    }

    void checkIsFinished() const
    {
        EXPECT_EQ(kiosk::loadIdentity(data()).value().kiosk, m_next.kiosk);
        EXPECT_EQ(support::readAll(data() / "content" / "tuf" / "root.json"), "root of " + m_next.kiosk);
        for (const char *name : {"journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm"})
            EXPECT_FALSE(fs::exists(data() / name)) << name;
        const fs::path former = kiosk::formerFolder(data()) / m_present.kiosk;
        const auto identity = kiosk::loadIdentity(former);
        EXPECT_TRUE(identity && identity->key.publicKey() == m_present.key.publicKey());
        auto journal = storage::Database::open(former / "journal.sqlite");
        EXPECT_EQ(journal.value().handle().execAndGet("SELECT sum(value) FROM tally").getInt(), kCounts);
    }

private:
    [[nodiscard]] fs::path before() const { return m_folder / "before"; }
    [[nodiscard]] fs::path data() const { return m_folder / "data"; }

    support::TempFolder m_folder;
    KioskIdentity m_present = enrolledAs("old");
    KioskIdentity m_next = enrolledAs("new");
};

class EnrolmentCut : public testing::TestWithParam<support::Suffering>
{};

TEST_P(EnrolmentCut, LeavesTheOldOrTheNewIdentityWhole)
{
    const Scene scene;
    const std::vector<std::string> operations = scene.operations();
    std::map<std::string, int> found;
    for (size_t i = 1; i <= operations.size(); ++i) {
        SCOPED_TRACE(GetParam().name + " at operation " + std::to_string(i) + ", " + operations[i - 1]);
        const support::Ended ended =
            scene.run({{"POWER_CUT_AT", std::to_string(i)}, {"POWER_CUT_LOSES", GetParam().losesAt(i)}});
        EXPECT_EQ(ended.wasKilled, !GetParam().isError()) << ended.output;
        try {
            ++found[scene.finish()];
            scene.checkIsFinished();
        } catch (const std::exception &wrong) {
            ADD_FAILURE() << wrong.what() << "\n" << ended.output;
        }
    }
    std::printf("%s: %zu operations, each in turn (%s); the old identity was there %d times, the new one %d times\n",
                GetParam().name.c_str(), operations.size(), support::kindsOf(operations).c_str(), found["old"],
                found["new"]);
    EXPECT_EQ(found[""], 0);
    EXPECT_GT(found["old"], 5);
    EXPECT_GT(found["new"], 0);
}

INSTANTIATE_TEST_SUITE_P(Loses, EnrolmentCut, testing::ValuesIn(support::kPowerCuts));
INSTANTIATE_TEST_SUITE_P(FullAt, EnrolmentCut, testing::ValuesIn(support::kFullDisks));
INSTANTIATE_TEST_SUITE_P(BrokenAt, EnrolmentCut, testing::ValuesIn(support::kBrokenDisks));

} // namespace
