// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/logfile.h"

#include "support/files.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;
using kiosk::LogFile;

TEST(LogFile, GrowsOverStartsOfTheProgram)
{
    const support::TempFolder folder;
    ASSERT_TRUE(LogFile(folder.path()).append("one\n"));
    ASSERT_TRUE(LogFile(folder.path()).append("two\nthree\n"));
    EXPECT_EQ(support::readAll(folder / "log/kiosk.log"), "one\ntwo\nthree\n");
    EXPECT_FALSE(fs::exists(folder / "log/kiosk.1.log"));
}

TEST(LogFile, KeepsTheNewestInTwoFilesOfBoundedSize)
{
    const support::TempFolder folder;
    const LogFile log(folder.path());
    const std::string line = std::string(999, 'x') + "\n";
    for (int i = 0; i < 2000; ++i) {
        ASSERT_TRUE(log.append(std::to_string(i) + line));
        for (const fs::path &file : log.files())
            ASSERT_TRUE(!fs::exists(file) || fs::file_size(file) <= std::uintmax_t(LogFile::kMostBytes));
    }
    std::string kept;
    for (const fs::path &file : log.files())
        kept += support::readAll(file);
    EXPECT_GT(std::int64_t(kept.size()), LogFile::kMostBytes);
    EXPECT_TRUE(kept.ends_with("1999" + line));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder / "log"), {}), 2);
}

TEST(LogFile, RefusesWhatIsNoFileAndWhatIsTooMuch)
{
    const support::TempFolder folder;
    const LogFile log(folder.path());
    EXPECT_EQ(log.append(std::string(size_t(LogFile::kMostBytes) + 1, 'x')).error().code, core::Code::Rejected);
    fs::create_directories(folder / "log/kiosk.log");
    EXPECT_FALSE(log.append("one\n"));
}

} // namespace
