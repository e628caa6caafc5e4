// SPDX-License-Identifier: Apache-2.0
#include "storage/free_space.h"

#include "support/temp_folder.h"

#include <gmock/gmock.h>

namespace {

TEST(FreeSpace, IsThatOfTheFileSystem)
{
    const support::TempFolder folder;
    const auto known = std::int64_t(std::filesystem::space(folder.path()).available);
    const auto found = storage::freeBytes(folder.path());
    ASSERT_TRUE(found);
    EXPECT_NEAR(double(*found), double(known), double(known) / 10 + (1 << 20)); // others write meanwhile
    EXPECT_EQ(storage::freeBytes("/proc"), 0);
}

TEST(FreeSpace, AMissingFolderIsAnError)
{
    const support::TempFolder folder;
    EXPECT_EQ(storage::freeBytes(folder / "none").error().code, core::Code::NotFound);
}

} // namespace
