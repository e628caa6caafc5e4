// SPDX-License-Identifier: Apache-2.0
#include "storage/file_io.h"

#include "support/files.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace {

using core::Code;
using support::readAll;
using support::TempFolder;
using support::writeText;

TEST(FileIo, WhatWasWrittenIsReadBack)
{
    const TempFolder folder;
    const std::string bytes("a\0b", 3);
    ASSERT_TRUE(storage::writeFileDurably(folder.path() / "file", core::asBytes(bytes)));
    EXPECT_EQ(storage::readFile(folder.path() / "file", 3), bytes);
    EXPECT_EQ(storage::digestOfFile(folder.path() / "file", 3),
              (storage::FileDigest{core::sha256Hex(core::asBytes(bytes)), 3}));
}

TEST(FileIo, AnExistingFileIsReplacedAndNothingElseStays)
{
    const TempFolder folder;
    writeText(folder.path() / "file", "a long old content");
    ASSERT_TRUE(storage::writeFileDurably(folder.path() / "file", core::asBytes("new")));
    EXPECT_EQ(readAll(folder.path() / "file"), "new");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(FileIo, ManyFilesAreReplacedWholeAndFlushedTogether)
{
    const TempFolder folder;
    writeText(folder.path() / "old", "a long old content");
    ASSERT_TRUE(storage::writeFileUnflushed(folder.path() / "old", core::asBytes("new")));
    ASSERT_TRUE(storage::writeFileUnflushed(folder.path() / "other", core::asBytes("other")));
    ASSERT_TRUE(storage::flushAll(folder.path()));
    EXPECT_EQ(readAll(folder.path() / "old"), "new");
    EXPECT_EQ(readAll(folder.path() / "other"), "other");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 2);
    EXPECT_FALSE(storage::writeFileUnflushed(folder.path() / "missing" / "file", core::asBytes("x")));
    EXPECT_FALSE(storage::flushAll(folder.path() / "missing"));
}

TEST(FileIo, AFileAboveTheLimitIsRefused)
{
    const TempFolder folder;
    writeText(folder.path() / "file", "12345");
    EXPECT_EQ(storage::readFile(folder.path() / "file", 4).error().code, Code::Rejected);
    EXPECT_EQ(storage::digestOfFile(folder.path() / "file", 4).error().code, Code::Rejected);
}

TEST(FileIo, WhatIsNoRegularFileIsRefused)
{
    const TempFolder folder;
    EXPECT_EQ(storage::readFile(folder.path(), 100).error().code, Code::Rejected);
    ASSERT_EQ(::mkfifo((folder.path() / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(storage::readFile(folder.path() / "pipe", 100).error().code, Code::Rejected);
    EXPECT_EQ(storage::readFile("/dev/zero", 100).error().code, Code::Rejected);
}

TEST(FileIo, AMissingFileIsNotFoundAndNamed)
{
    const auto read = storage::readFile("/nowhere/at-all", 100);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Code::NotFound);
    EXPECT_THAT(read.error().detail, testing::HasSubstr("/nowhere/at-all"));
}

TEST(FileIo, WritingIntoAMissingFolderFailsAndSaysWhere)
{
    const TempFolder folder;
    const auto written = storage::writeFileDurably(folder.path() / "missing" / "file", core::asBytes("x"));
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().detail, testing::HasSubstr("missing/file"));
}

TEST(FileIo, FoldersAreMadeWithThoseAbove)
{
    const TempFolder folder;
    ASSERT_TRUE(storage::makeFolderDurably(folder.path() / "a" / "b" / "c"));
    ASSERT_TRUE(storage::makeFolderDurably(folder.path() / "a" / "b" / "c"));
    EXPECT_TRUE(std::filesystem::is_directory(folder.path() / "a" / "b" / "c"));
    writeText(folder.path() / "file", "x");
    EXPECT_FALSE(storage::makeFolderDurably(folder.path() / "file" / "below"));
}

} // namespace
