// SPDX-License-Identifier: Apache-2.0
#include "pack_building/source_tree.h"

#include "support/files.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>

namespace {

using pack_building::Diagnostics;
using pack_building::SourceTree;
using support::TempFolder;
using support::writeText;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(SourceTree, AMissingFolderIsNotFound)
{
    Diagnostics diagnostics;
    const auto tree = SourceTree::open("/nowhere/at-all", diagnostics);
    ASSERT_FALSE(tree);
    EXPECT_EQ(tree.error().code, core::Code::NotFound);
    EXPECT_THAT(tree.error().detail, HasSubstr("/nowhere/at-all"));
}

TEST(SourceTree, LinksAreRefused)
{
    const TempFolder folder;
    writeText(folder / "outside.png", "x");
    writeText(folder / "pack/images/inside.png", "x");
    std::filesystem::create_symlink(folder / "outside.png", folder / "pack/images/link.png");
    std::filesystem::create_directory_symlink(folder.path(), folder / "pack/videos");
    Diagnostics diagnostics;
    const auto tree = SourceTree::open(folder / "pack", diagnostics);
    ASSERT_TRUE(tree);
    EXPECT_THAT(tree->filesIn("images"), ElementsAre("images/inside.png"));
    EXPECT_FALSE(tree->contains("videos/outside.png"));
    ASSERT_EQ(diagnostics.sorted().size(), 2U);
    EXPECT_EQ(diagnostics.sorted()[0].place.file, "images/link.png");
    EXPECT_THAT(diagnostics.sorted()[0].message, HasSubstr("is a link"));
    EXPECT_EQ(diagnostics.sorted()[1].place.file, "videos");
}

TEST(SourceTree, ATextThatIsTooLongOrNoUtf8IsRefused)
{
    const TempFolder folder;
    writeText(folder / "pack.yaml", std::string((size_t(1) << 20) + 1, 'a'));
    writeText(folder / "sources.yaml", "\xEF\xBB\xBFid: x\n");
    Diagnostics diagnostics;
    const auto tree = SourceTree::open(folder.path(), diagnostics);
    ASSERT_TRUE(tree);
    EXPECT_FALSE(tree->readText("pack.yaml", diagnostics));
    EXPECT_FALSE(tree->readText("sources.yaml", diagnostics));
    ASSERT_EQ(diagnostics.sorted().size(), 2U);
    EXPECT_THAT(diagnostics.sorted()[0].message, HasSubstr("at most 1048576"));
    EXPECT_THAT(diagnostics.sorted()[1].message, HasSubstr("byte order mark"));
}

} // namespace
