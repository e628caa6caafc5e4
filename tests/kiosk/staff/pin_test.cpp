// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/pinfile.h"
#include "kiosk/staff/pinrules.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

using kiosk::PinFile;
namespace fs = std::filesystem;

namespace {

TEST(PinRules, RefuseWhatIsTriedFirst)
{
    for (const char *pin : {"", "12345", "1234567890123", "12a456", "４２４２４２", "000000", "999999999999", "123456",
                            "345678", "654321", "890123", "210987", "121212", "123123", "10101010", "7337337"})
        EXPECT_FALSE(kiosk::checkNewPin(pin)) << pin;
    for (const char *pin : {"283746", "112358", "123457", "998877665544", "100000"})
        EXPECT_TRUE(kiosk::checkNewPin(pin)) << pin;
}

TEST(PinFile, IsNotThereUntilSomebodySetsOne)
{
    const support::TempFolder folder;
    const PinFile pin(folder.path());
    EXPECT_FALSE(pin.exists());
    EXPECT_EQ(pin.matches("283746").error().code, core::Code::NotFound);
    EXPECT_FALSE(pin.set("123456"));
    EXPECT_FALSE(pin.exists());
}

TEST(PinFile, KnowsItsPinAndNoOther)
{
    const support::TempFolder folder;
    const PinFile pin(folder.path());
    ASSERT_TRUE(pin.set("283746"));
    EXPECT_TRUE(pin.exists());
    EXPECT_EQ(pin.matches("283746"), true);
    for (const char *other : {"", "283747", "28374", "2837460"})
        EXPECT_EQ(pin.matches(other), false) << other;
    ASSERT_TRUE(pin.set("57193046"));
    EXPECT_EQ(pin.matches("283746"), false);
    EXPECT_EQ(pin.matches("57193046"), true);
}

TEST(PinFile, HoldsAnArgon2idHashForItsOwnerOnly)
{
    const support::TempFolder folder;
    ASSERT_TRUE(PinFile(folder.path()).set("283746"));
    const std::string text = support::readAll(folder / "staff-pin");
    EXPECT_TRUE(text.starts_with("$argon2id$v=19$m=65536,t=2,p=1$")) << text;
    EXPECT_EQ(text.find("283746"), std::string::npos);
    EXPECT_EQ(fs::status(folder / "staff-pin").permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
}

TEST(PinFile, ADamagedOneMatchesNothing)
{
    const support::TempFolder folder;
    for (const std::string &text : {std::string(), std::string("283746\n"), std::string(600, '$')}) {
        support::writeText(folder / "staff-pin", text);
        const auto matches = PinFile(folder.path()).matches("283746");
        ASSERT_FALSE(matches);
        EXPECT_EQ(matches.error().code, core::Code::Malformed);
    }
}

} // namespace
