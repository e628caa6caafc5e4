// SPDX-License-Identifier: Apache-2.0
#include "tuf/folder_fetcher.h"

#include "support/files.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace {

using core::Code;

class FolderFetcherTest : public testing::Test
{
protected:
    support::TempFolder m_folder;
    tuf::FolderFetcher m_fetcher{m_folder / "stick"};

    void SetUp() override { support::writeText(m_folder / "stick/core/1.manifest.json", "content"); }
};

TEST_F(FolderFetcherTest, givesWhatLiesInTheFolder)
{
    EXPECT_EQ(m_fetcher.fetch("core/1.manifest.json", 7), "content");
    EXPECT_EQ(m_fetcher.fetch("core/1.manifest.json", 6).error().code, Code::Rejected);
    EXPECT_EQ(m_fetcher.fetch("2.root.json", 100).error().code, Code::NotFound);
    EXPECT_EQ(m_fetcher.fetch("core", 100).error().code, Code::Rejected);
}

TEST_F(FolderFetcherTest, leavesItByNoPathAndNoLink)
{
    support::writeText(m_folder / "secret", "secret");
    std::filesystem::create_symlink(m_folder / "secret", m_folder / "stick/link.json");
    std::filesystem::create_directory_symlink(m_folder.path(), m_folder / "stick/outside");
    ASSERT_EQ(::mkfifo((m_folder / "stick/pipe").c_str(), 0600), 0);
    for (const char *path :
         {"../secret", "/etc/passwd", "core/../../secret", "link.json", "outside/secret", "", "pipe"})
        EXPECT_EQ(m_fetcher.fetch(path, 100).error().code, Code::Rejected) << path;
}

TEST_F(FolderFetcherTest, aFileIsWrittenWholeOverWhatABrokenTryLeft)
{
    support::writeText(m_folder / "blob.part", "rest of another try");
    ASSERT_TRUE(m_fetcher.fetchToFile("core/1.manifest.json", m_folder / "blob.part", 7));
    EXPECT_EQ(support::readAll(m_folder / "blob.part"), "content");
    EXPECT_FALSE(m_fetcher.fetchToFile("core/1.manifest.json", m_folder / "blob.part", 8));
    EXPECT_EQ(m_fetcher.fetchToFile("core/1.manifest.json", m_folder / "blob.part", 6).error().code, Code::Rejected);
}

} // namespace
