// SPDX-License-Identifier: Apache-2.0
#include "storage/part_file.h"

#include "support/files.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>

namespace {

TEST(PartFile, growsAcrossOpenings)
{
    const support::TempFolder folder;
    for (const char *piece : {"one ", "two"}) {
        auto part = storage::PartFile::open(folder / "blob.part");
        ASSERT_TRUE(part);
        ASSERT_TRUE(part->append(piece));
    }
    auto part = storage::PartFile::open(folder / "blob.part");
    ASSERT_TRUE(part);
    EXPECT_EQ(part->size(), 7);
    EXPECT_EQ(support::readAll(folder / "blob.part"), "one two");
    ASSERT_TRUE(part->restart());
    ASSERT_TRUE(part->append("new"));
    EXPECT_EQ(part->size(), 3);
    EXPECT_EQ(support::readAll(folder / "blob.part"), "new");
}

TEST(PartFile, doesNotWriteThroughALink)
{
    const support::TempFolder folder;
    support::writeText(folder / "precious", "precious");
    std::filesystem::create_symlink(folder / "precious", folder / "blob.part");
    EXPECT_FALSE(storage::PartFile::open(folder / "blob.part"));
    EXPECT_EQ(support::readAll(folder / "precious"), "precious");
}

TEST(PartFile, aFullDiskIsSaidSo)
{
    auto full = storage::PartFile::open("/dev/full");
    EXPECT_FALSE(full); // no regular file
    EXPECT_EQ(full.error().code, core::Code::Rejected);
}

} // namespace
