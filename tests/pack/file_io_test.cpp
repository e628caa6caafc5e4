// SPDX-License-Identifier: Apache-2.0
#include "pack/file_io.h"

#include "pack/temporary_folder.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace {

using core::Code;
using testing_support::readAll;
using testing_support::TemporaryFolder;
using testing_support::writeText;

TEST(FileIo, WhatWasWrittenIsReadBack)
{
    const TemporaryFolder folder;
    const std::string bytes("a\0b", 3);
    ASSERT_TRUE(pack::writeFileDurably(folder.path() / "file", core::asBytes(bytes)));
    EXPECT_EQ(pack::readFile(folder.path() / "file", 3), bytes);
    EXPECT_EQ(pack::digestOfFile(folder.path() / "file", 3),
              (pack::FileDigest{core::sha256Hex(core::asBytes(bytes)), 3}));
}

TEST(FileIo, AnExistingFileIsReplacedAndNothingElseStays)
{
    const TemporaryFolder folder;
    writeText(folder.path() / "file", "a long old content");
    ASSERT_TRUE(pack::writeFileDurably(folder.path() / "file", core::asBytes("new")));
    EXPECT_EQ(readAll(folder.path() / "file"), "new");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(FileIo, AFileAboveTheLimitIsRefused)
{
    const TemporaryFolder folder;
    writeText(folder.path() / "file", "12345");
    EXPECT_EQ(pack::readFile(folder.path() / "file", 4).error().code, Code::Rejected);
    EXPECT_EQ(pack::digestOfFile(folder.path() / "file", 4).error().code, Code::Rejected);
}

TEST(FileIo, WhatIsNoRegularFileIsRefused)
{
    const TemporaryFolder folder;
    EXPECT_EQ(pack::readFile(folder.path(), 100).error().code, Code::Rejected);
    ASSERT_EQ(::mkfifo((folder.path() / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(pack::readFile(folder.path() / "pipe", 100).error().code, Code::Rejected);
    EXPECT_EQ(pack::readFile("/dev/zero", 100).error().code, Code::Rejected);
}

TEST(FileIo, AMissingFileIsNotFoundAndNamed)
{
    const auto read = pack::readFile("/nowhere/at-all", 100);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Code::NotFound);
    EXPECT_THAT(read.error().detail, testing::HasSubstr("/nowhere/at-all"));
}

TEST(FileIo, WritingIntoAMissingFolderFailsAndSaysWhere)
{
    const TemporaryFolder folder;
    const auto written = pack::writeFileDurably(folder.path() / "missing" / "file", core::asBytes("x"));
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().detail, testing::HasSubstr("missing/file"));
}

TEST(FileIo, FoldersAreMadeWithThoseAbove)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(pack::makeFolderDurably(folder.path() / "a" / "b" / "c"));
    ASSERT_TRUE(pack::makeFolderDurably(folder.path() / "a" / "b" / "c"));
    EXPECT_TRUE(std::filesystem::is_directory(folder.path() / "a" / "b" / "c"));
    writeText(folder.path() / "file", "x");
    EXPECT_FALSE(pack::makeFolderDurably(folder.path() / "file" / "below"));
}

} // namespace
