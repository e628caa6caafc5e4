// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/staffaccess.h"

#include "support/files.h"
#include "support/manual_clock.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using kiosk::PinVerdict;
using kiosk::StaffAccess;
using kiosk::staffMomentOf;
namespace fs = std::filesystem;

namespace {

constexpr const char *kPin = "283746";
constexpr const char *kWrong = "111222";

struct Machine
{
    support::TempFolder folder;
    support::ManualClock clock;
    StaffAccess access{folder.path()};

    Machine() { EXPECT_TRUE(access.setPin(kPin, now())); }
    kiosk::StaffMoment now() const { return staffMomentOf(clock); }
    kiosk::PinAnswer enter(const char *pin) { return access.enter(pin, now()); }
    void enterWrong(int times)
    {
        for (int i = 0; i < times; ++i)
            (void)enter(kWrong);
    }
    /// The program ends and starts again.
    void restart() { access = StaffAccess(folder.path()); }
};

TEST(StaffAccess, WithoutAPinNobodyGetsIn)
{
    const support::TempFolder folder;
    const support::ManualClock clock;
    StaffAccess access(folder.path());
    EXPECT_EQ(access.look(staffMomentOf(clock)).verdict, PinVerdict::NoPin);
    for (const char *pin : {"", "0", "000000", kPin})
        EXPECT_EQ(access.enter(pin, staffMomentOf(clock)).verdict, PinVerdict::NoPin);
}

TEST(StaffAccess, TheRightPinOpensAndForgetsEarlierMistakes)
{
    Machine machine;
    EXPECT_EQ(machine.enter(kWrong).triesLeft, 4);
    machine.enterWrong(3);
    EXPECT_EQ(machine.enter(kPin).verdict, PinVerdict::Right);
    EXPECT_FALSE(fs::exists(machine.folder / "staff-lock"));
    EXPECT_EQ(machine.enter(kWrong).triesLeft, 4);
}

TEST(StaffAccess, TheFifthMistakeLocksAlsoForTheRightPin)
{
    Machine machine;
    machine.enterWrong(4);
    const auto fifth = machine.enter(kWrong);
    EXPECT_EQ(fifth.verdict, PinVerdict::Wrong);
    EXPECT_EQ(fifth.lockedFor, 30s);
    EXPECT_EQ(fifth.triesLeft, 0);
    machine.clock.pass(29s);
    const auto early = machine.enter(kPin);
    EXPECT_EQ(early.verdict, PinVerdict::Locked);
    EXPECT_EQ(early.lockedFor, 1s);
    machine.clock.pass(1s);
    EXPECT_EQ(machine.enter(kWrong).lockedFor, 60s);
    machine.clock.pass(60s);
    EXPECT_EQ(machine.enter(kPin).verdict, PinVerdict::Right);
}

TEST(StaffAccess, ATryWhileLockedDoesNotLengthenTheWait)
{
    Machine machine;
    machine.enterWrong(25);
    EXPECT_EQ(machine.access.look(machine.now()).lockedFor, 30s);
}

TEST(StaffAccess, ARestartOrAClockSetForwardDoNotLiftTheLock)
{
    Machine machine;
    machine.enterWrong(5);
    machine.restart();
    machine.clock.setWall("2031-01-01T00:00:00Z");
    EXPECT_EQ(machine.enter(kPin).verdict, PinVerdict::Locked);
    machine.clock.pass(20s);
    machine.restart();
    EXPECT_EQ(machine.access.look(machine.now()).lockedFor, 10s);
}

TEST(StaffAccess, ARebootBeginsTheWaitAnewOnce)
{
    Machine machine;
    machine.enterWrong(5);
    machine.clock.pass(29s);
    machine.clock.reboot("2026-11-21T05:00:00Z");
    machine.restart();
    EXPECT_EQ(machine.access.look(machine.now()).lockedFor, 30s);
    machine.clock.pass(12s);
    machine.restart();
    EXPECT_EQ(machine.access.look(machine.now()).lockedFor, 18s);
}

TEST(StaffAccess, AWrongTryIsOnDiskEvenIfThePlugIsPulledAtOnce)
{
    Machine machine;
    for (int i = 0; i < 5; ++i) {
        machine.restart();
        (void)machine.enter(kWrong);
    }
    machine.restart();
    EXPECT_EQ(machine.access.look(machine.now()).verdict, PinVerdict::Locked);
}

TEST(StaffAccess, ADamagedLockFileLocks)
{
    Machine machine;
    support::writeText(machine.folder / "staff-lock", "zeros");
    EXPECT_EQ(machine.enter(kPin).verdict, PinVerdict::Locked);
    machine.clock.pass(30s);
    EXPECT_EQ(machine.enter(kPin).verdict, PinVerdict::Right);
}

TEST(StaffAccess, WhereNothingCanBeWrittenTriesAreCountedAllTheSame)
{
    Machine machine;
    // Neither can be replaced by a file, not even by root.
    for (const char *name : {"staff-lock.part", "staff-audit.log.part"}) {
        fs::create_directories(machine.folder / name / "in the way");
    }
    machine.enterWrong(4);
    EXPECT_EQ(machine.enter(kWrong).lockedFor, 30s);
    EXPECT_EQ(machine.enter(kPin).verdict, PinVerdict::Locked);
    EXPECT_FALSE(fs::exists(machine.folder / "staff-lock"));
    machine.clock.pass(30s);
    EXPECT_EQ(machine.enter(kPin).verdict, PinVerdict::Right);
}

TEST(StaffAccess, ADamagedPinFileIsToldAndCostsNoTry)
{
    Machine machine;
    support::writeText(machine.folder / "staff-pin", "nothing");
    for (int i = 0; i < 6; ++i) {
        const auto answer = machine.enter(kPin);
        EXPECT_EQ(answer.verdict, PinVerdict::Broken);
        EXPECT_NE(answer.detail.find("set the PIN anew"), std::string::npos);
    }
    EXPECT_EQ(machine.access.look(machine.now()).verdict, PinVerdict::Right);
}

TEST(StaffAccess, SettingThePinEndsTheWait)
{
    Machine machine;
    machine.enterWrong(5);
    StaffAccess other(machine.folder.path()); // the command line, while the program runs
    ASSERT_TRUE(other.setPin("57193046", machine.now()));
    EXPECT_EQ(machine.enter("57193046").verdict, PinVerdict::Right);
}

TEST(StaffAccess, TheAuditTellsWhatHappenedAndNeverAPin)
{
    Machine machine;
    machine.enterWrong(5);
    machine.clock.pass(30s);
    (void)machine.enter(kPin);
    machine.access.note("sync now", machine.now());
    const std::string audit = support::readAll(machine.folder / "staff-audit.log");
    for (const char *words : {"PIN set\n", "wrong PIN\n", "wrong PIN, locked for 30 s\n", "opened\n", "sync now\n"})
        EXPECT_NE(audit.find(words), std::string::npos) << words;
    for (const char *pin : {kPin, kWrong})
        EXPECT_EQ(audit.find(pin), std::string::npos);
}

} // namespace
