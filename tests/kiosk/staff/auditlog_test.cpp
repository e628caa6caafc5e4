// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/auditlog.h"

#include "support/files.h"
#include "support/manual_clock.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using kiosk::AuditLog;
using kiosk::staffMomentOf;
namespace fs = std::filesystem;

namespace {

TEST(AuditLog, ALineTellsBothClocksAndWhat)
{
    const support::TempFolder folder;
    support::ManualClock clock("2026-11-21T03:12:00Z");
    const AuditLog audit(folder.path());
    EXPECT_EQ(audit.newest(5)->size(), 0U);
    ASSERT_TRUE(audit.note("opened", staffMomentOf(clock)));
    clock.pass(90s);
    ASSERT_TRUE(audit.note("two\nlines", staffMomentOf(clock)));
    EXPECT_EQ(support::readAll(folder / "staff-audit.log"), "2026-11-21T03:12:00Z boot boot-1+20s opened\n"
                                                            "2026-11-21T03:13:30Z boot boot-1+110s two lines\n");
    EXPECT_EQ(audit.newest(1), std::vector<std::string>{"2026-11-21T03:13:30Z boot boot-1+110s two lines"});
    EXPECT_EQ(fs::status(folder / "staff-audit.log").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(AuditLog, StaysBoundedAndKeepsTheNewest)
{
    const support::TempFolder folder;
    support::ManualClock clock;
    const AuditLog audit(folder.path());
    support::writeText(folder / "staff-audit.log", std::string(size_t(AuditLog::kMostBytes) - 10, 'x') + "\n");
    ASSERT_TRUE(audit.note("after a long line", staffMomentOf(clock)));
    const std::string long299(299, 'y');
    for (int i = 0; i < 250; ++i)
        ASSERT_TRUE(audit.note(long299 + std::to_string(i), staffMomentOf(clock)));
    ASSERT_TRUE(audit.note("the last", staffMomentOf(clock)));
    EXPECT_LE(fs::file_size(folder / "staff-audit.log"), std::uintmax_t(AuditLog::kMostBytes));
    EXPECT_GE(fs::file_size(folder / "staff-audit.log"), std::uintmax_t(AuditLog::kMostBytes) / 3);
    const auto lines = audit.newest(1000);
    ASSERT_TRUE(lines);
    EXPECT_TRUE(lines->front().ends_with("the last"));
    for (const std::string &line : *lines)
        EXPECT_TRUE(line.starts_with("2026-11-21T")) << line;
}

TEST(AuditLog, GoesOnAfterAFileThatIsFarTooLarge)
{
    const support::TempFolder folder;
    const support::ManualClock clock;
    support::writeText(folder / "staff-audit.log", std::string(1 << 20, 'x'));
    ASSERT_TRUE(AuditLog(folder.path()).note("opened", staffMomentOf(clock)));
    EXPECT_TRUE(support::readAll(folder / "staff-audit.log").ends_with("opened\n"));
    EXPECT_LT(fs::file_size(folder / "staff-audit.log"), 200U);
}

} // namespace
