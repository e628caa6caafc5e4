// SPDX-License-Identifier: Apache-2.0
#include "pack_building/pack_builder.h"

#include "pack/content_json.h"
#include "pack/pack_index.h"
#include "pack/pack_reader.h"
#include "pack_building/minimal_pack.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>

namespace {

namespace fs = std::filesystem;
using pack_building::PackBuilder;
using support::MinimalPack;
using support::TempFolder;
using testing::ElementsAre;
using testing::HasSubstr;

/// Path → bytes of every file below the folder.
std::map<std::string, std::string> treeOf(const fs::path &folder)
{
    std::map<std::string, std::string> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files.emplace(entry.path().lexically_relative(folder).string(), support::readAll(entry.path()));
    return files;
}

class PackBuilderTest : public testing::Test
{
protected:
    pack_building::BuiltPack build(const std::string &out)
    {
        m_source.write(m_folder / "source");
        const auto built =
            PackBuilder().build(support::loadPack(m_folder / "source").pack, m_folder / "source", m_folder / out);
        if (!built)
            throw std::runtime_error(built.error().detail);
        return *built;
    }
    core::Result<pack_building::BuiltPack> tryBuild(const fs::path &out)
    {
        m_source.write(m_folder / "source");
        return PackBuilder().build(support::loadPack(m_folder / "source").pack, m_folder / "source", out);
    }

    TempFolder m_folder;
    MinimalPack m_source;
};

TEST_F(PackBuilderTest, PinsReachThePack)
{
    m_source.set("pack.yaml", m_source.at("pack.yaml") + "pins: [quiz/basics, guide/lost]\n");
    build("out");
    const auto index =
        pack::PackReader::open(m_folder / "out")->readText("pack.json").and_then(pack::packIndexFromJson);
    ASSERT_TRUE(index);
    EXPECT_THAT(index->pins, ElementsAre("quiz/basics", "guide/lost"));
}

TEST_F(PackBuilderTest, ABuiltPackIsReadBackWhole)
{
    const auto built = build("out");
    const auto reader = pack::PackReader::open(m_folder / "out");
    ASSERT_TRUE(reader);
    EXPECT_TRUE(reader->verifyAll());
    EXPECT_EQ(reader->manifestSha256(), built.manifestSha256);
    EXPECT_EQ(reader->manifest().files.size(), built.files);
    EXPECT_EQ(reader->manifest().packId, "tiny");
    EXPECT_EQ(reader->manifest().title.at("en"), "Tiny");

    std::vector<std::string> paths;
    for (const auto &file : reader->manifest().files)
        paths.push_back(file.path + " " + file.mediaType);
    EXPECT_THAT(paths, ElementsAre("campaigns/autumn.json application/json", "countries/TH.json application/json",
                                   "guides/lost.json application/json", "images/one.png image/png",
                                   "notices/th-rain.json application/json", "pack.json application/json",
                                   "playlists/main.json application/json", "quizzes/basics.json application/json",
                                   "venues/metro.json application/json", "videos/film.webm video/webm"));
}

TEST_F(PackBuilderTest, DocumentsHoldWhatTheSourceSays)
{
    build("out");
    const auto reader = pack::PackReader::open(m_folder / "out");
    ASSERT_TRUE(reader);
    const auto guide = pack::guideFromJson(reader->readText("guides/lost.json").value());
    ASSERT_TRUE(guide);
    EXPECT_EQ(guide->texts.at("en").title, "Passport lost");
    EXPECT_EQ(guide->texts.at("zh-Hans").blocks.size(), 4U);
    ASSERT_EQ(guide->sources.size(), 2U);
    EXPECT_EQ(guide->sources[0].publisher, "国务院");
    const auto country = pack::countryFromJson(reader->readText("countries/TH.json").value());
    ASSERT_TRUE(country);
    EXPECT_EQ(country->missions.at(0).phones.at(0).e164, "+6622457010");
    EXPECT_EQ(country->emergency.at(0).numbers, std::vector<std::string>{"191"});
    EXPECT_EQ(country->sources.size(), 2U);
    const auto notice = pack::noticeFromJson(reader->readText("notices/th-rain.json").value());
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->areas.at(0).level, "caution");
    const auto index = pack::packIndexFromJson(reader->readText("pack.json").value());
    ASSERT_TRUE(index);
    EXPECT_THAT(index->guides, ElementsAre("lost"));
    EXPECT_THAT(index->campaigns, ElementsAre("autumn"));
    EXPECT_EQ(index->licence, "Apache-2.0");
}

TEST_F(PackBuilderTest, TwoBuildsAreTheSameTree)
{
    EXPECT_EQ(build("one"), build("two"));
    EXPECT_EQ(treeOf(m_folder / "one"), treeOf(m_folder / "two"));
}

TEST_F(PackBuilderTest, AnEqualBuildIsLeftAlone)
{
    build("out");
    const auto stamp = fs::last_write_time(m_folder / "out/manifest.json") - std::chrono::hours(1);
    for (const auto &entry : fs::recursive_directory_iterator(m_folder / "out"))
        if (entry.is_regular_file())
            fs::last_write_time(entry, stamp);
    build("out");
    for (const auto &entry : fs::recursive_directory_iterator(m_folder / "out"))
        if (entry.is_regular_file()) {
            EXPECT_EQ(fs::last_write_time(entry), stamp) << entry.path();
        }
}

TEST_F(PackBuilderTest, AChangeAddsItsBlobsAndKeepsTheOld)
{
    const auto before = build("out");
    const auto oldTree = treeOf(m_folder / "out");
    m_source.replace("venues/metro.yaml", "en: Metro", "en: Metro station");
    const auto after = build("out");
    EXPECT_NE(before.manifestSha256, after.manifestSha256);
    const auto newTree = treeOf(m_folder / "out");
    EXPECT_EQ(newTree.size(), oldTree.size() + 1);
    for (const auto &[path, bytes] : oldTree)
        EXPECT_TRUE(newTree.contains(path)) << path;
    EXPECT_TRUE(pack::PackReader::open(m_folder / "out")->verifyAll());
}

TEST_F(PackBuilderTest, ADamagedBlobIsMendedByTheNextBuild)
{
    build("out");
    const auto blob = pack::PackReader::open(m_folder / "out")->blobPath("guides/lost.json").value();
    support::writeText(blob, "{}");
    EXPECT_FALSE(pack::PackReader::open(m_folder / "out")->verifyAll());
    build("out");
    EXPECT_TRUE(pack::PackReader::open(m_folder / "out")->verifyAll());
}

TEST_F(PackBuilderTest, FoldersThatAreNoPackAreRefused)
{
    EXPECT_THAT(tryBuild(m_folder / "source/out").error().detail, HasSubstr("lies inside the source"));
    EXPECT_THAT(tryBuild(m_folder / "source").error().detail, HasSubstr("lies inside the source"));
    support::writeText(m_folder / "home/letter.txt", "mine");
    EXPECT_THAT(tryBuild(m_folder / "home").error().detail, HasSubstr("holds 'letter.txt'"));
    EXPECT_THAT(tryBuild(m_folder / "home/letter.txt").error().detail, HasSubstr("is no folder"));
}

} // namespace
