// SPDX-License-Identifier: Apache-2.0
#include "storage/guarded_folder.h"

#include "support/files.h"
#include "support/temp_folder.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using core::Code;
using storage::Flush;
using storage::GuardedFolder;
using support::readAll;
using support::writeText;
namespace fs = std::filesystem;

/// A stick's folder, and beside it what must never be touched.
class GuardedFolderTest : public testing::Test
{
protected:
    GuardedFolderTest()
    {
        writeText(m_outside / "secret", "secret");
        fs::create_directories(m_inside);
    }
    ~GuardedFolderTest() override
    {
        EXPECT_EQ(readAll(m_outside / "secret"), "secret");
        EXPECT_EQ(std::distance(fs::directory_iterator(m_outside), {}), 1);
    }

    support::TempFolder m_folder;
    fs::path m_inside = m_folder / "stick";
    fs::path m_outside = m_folder / "outside";
};

TEST_F(GuardedFolderTest, WhatWasWrittenIsReadBackAndListed)
{
    const auto folder = GuardedFolder::open(m_inside);
    ASSERT_TRUE(folder);
    const auto below = folder->makeFolder("below");
    ASSERT_TRUE(below) << below.error().detail;
    ASSERT_TRUE(below->write("b", core::asBytes("old and long")));
    ASSERT_TRUE(below->write("b", core::asBytes("new"), Flush::Later));
    ASSERT_TRUE(below->copyFrom(m_outside / "secret", "a", Flush::Later));
    ASSERT_TRUE(folder->flush());
    EXPECT_EQ(below->read("a", 6), "secret");
    EXPECT_EQ(below->digestOf("b", 3), (storage::FileDigest{core::sha256Hex(core::asBytes("new")), 3}));
    EXPECT_EQ(folder->makeFolder("below")->names(10), (storage::FolderNames{{"a", "b"}, false}));
    EXPECT_EQ(below->names(1)->isCut, true);
    ASSERT_TRUE(below->remove("a"));
    ASSERT_TRUE(below->remove("a"));
    EXPECT_EQ(below->read("a", 6).error().code, Code::NotFound);
}

TEST_F(GuardedFolderTest, LinksAreNeitherReadNorWrittenThrough)
{
    fs::create_symlink(m_outside / "secret", m_inside / "file");
    fs::create_symlink(m_outside / "new", m_inside / "dangling");
    fs::create_symlink(m_outside / "secret", m_inside / "file.part");
    fs::create_symlink(m_outside, m_inside / "folder");
    const auto folder = GuardedFolder::open(m_inside);
    EXPECT_EQ(folder->read("file", 100).error().code, Code::Rejected);
    EXPECT_EQ(folder->digestOf("file", 100).error().code, Code::Rejected);
    EXPECT_EQ(folder->folder("folder").error().code, Code::Rejected);
    EXPECT_EQ(folder->makeFolder("folder").error().code, Code::Rejected);
    ASSERT_TRUE(folder->write("file", core::asBytes("mine")));
    ASSERT_TRUE(folder->write("dangling", core::asBytes("mine")));
    EXPECT_EQ(folder->read("file", 100), "mine");
    EXPECT_TRUE(fs::is_regular_file(fs::symlink_status(m_inside / "dangling")));
    ASSERT_TRUE(folder->remove("folder"));
}

TEST_F(GuardedFolderTest, WhatIsNoRegularFileIsRefusedWithoutWaiting)
{
    ASSERT_EQ(::mkfifo((m_inside / "pipe").c_str(), 0600), 0);
    fs::create_directories(m_inside / "folder");
    const auto folder = GuardedFolder::open(m_inside);
    EXPECT_EQ(folder->read("pipe", 100).error().code, Code::Rejected);
    EXPECT_EQ(folder->read("folder", 100).error().code, Code::Rejected);
    EXPECT_EQ(folder->folder("pipe").error().code, Code::Rejected);
    EXPECT_FALSE(folder->write("folder", core::asBytes("x")));
    EXPECT_FALSE(fs::exists(m_inside / "folder.part"));
    ASSERT_TRUE(folder->write("pipe", core::asBytes("x")));
    EXPECT_EQ(folder->read("pipe", 1), "x");
}

TEST_F(GuardedFolderTest, AFileAboveTheLimitIsRefused)
{
    writeText(m_inside / "file", "12345");
    ASSERT_EQ(::truncate((m_inside / "file").c_str(), off_t(1) << 40), 0);
    const auto folder = GuardedFolder::open(m_inside);
    EXPECT_EQ(folder->read("file", 4).error().code, Code::Rejected);
}

TEST_F(GuardedFolderTest, NamesThatLeaveTheFolderAreRefused)
{
    const auto folder = GuardedFolder::open(m_inside);
    for (const std::string &name : {std::string(""), std::string("."), std::string(".."), std::string("../outside"),
                                    std::string("/etc"), std::string("a\0b", 3), std::string(256, 'a')}) {
        EXPECT_EQ(folder->read(name, 1).error().code, Code::Rejected) << name;
        EXPECT_EQ(folder->write(name, {}).error().code, Code::Rejected) << name;
        EXPECT_EQ(folder->folder(name).error().code, Code::Rejected) << name;
        EXPECT_EQ(folder->makeFolder(name).error().code, Code::Rejected) << name;
        EXPECT_EQ(folder->remove(name).error().code, Code::Rejected) << name;
    }
    EXPECT_EQ(GuardedFolder::open(m_folder / "missing").error().code, Code::NotFound);
}

} // namespace
