// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/screenlevels.h"

#include "support/files.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using kiosk::LevelsFile;
using kiosk::ScreenLevels;

TEST(LevelsFile, KeepsWhatWasChosenUntilItIsTakenBack)
{
    const support::TempFolder folder;
    const LevelsFile file(folder.path());
    EXPECT_EQ(file.read().value(), std::nullopt);
    for (const ScreenLevels &levels :
         {ScreenLevels{0, {}}, ScreenLevels{70, ScreenLevels::Night{23h, 5h + 30min, 5, 0}}, ScreenLevels{}}) {
        ASSERT_TRUE(file.write(levels));
        EXPECT_EQ(LevelsFile(folder.path()).read().value(), levels);
    }
    ASSERT_TRUE(file.write(std::nullopt));
    EXPECT_EQ(file.read().value(), std::nullopt);
    ASSERT_TRUE(file.write(std::nullopt));
}

TEST(LevelsFile, BelievesNoLevelThatCannotBe)
{
    const support::TempFolder folder;
    const std::string night = R"({"volume_percent": 50, "night": {"from_minute": 0, "to_minute": 60, )";
    for (const std::string &text :
         {std::string("{}"), std::string("loud"), std::string(R"({"volume_percent": 101})"),
          std::string(R"({"volume_percent": "50"})"), night + R"("brightness_percent": 4, "volume_percent": 50}})",
          night + R"("brightness_percent": 40}})",
          std::string(R"({"volume_percent": 50, "night": {"from_minute": 1440}})")}) {
        support::writeText(folder / "staff-levels.json", text);
        const auto read = LevelsFile(folder.path()).read();
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().code, core::Code::Malformed) << text;
    }
}

TEST(Night, MaySpanMidnight)
{
    const ScreenLevels::Night late{23h, 5h, 40, 0};
    EXPECT_TRUE(late.holds(23h) && late.holds(0min) && late.holds(5h - 1min));
    EXPECT_FALSE(late.holds(5h) || late.holds(12h) || late.holds(23h - 1min));
    const ScreenLevels::Night noon{12h, 14h, 40, 0};
    EXPECT_TRUE(noon.holds(12h) && noon.holds(14h - 1min));
    EXPECT_FALSE(noon.holds(14h) || noon.holds(0min));
}

} // namespace
