// SPDX-License-Identifier: Apache-2.0
// Random damage to good input: whatever comes, the readers answer with findings or an error.
#include "pack_building/film_pack.h"

#include "pack/content_json.h"
#include "pack_building/guide_markdown.h"
#include "pack_building/pack_builder.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>
#include <random>

namespace {

constexpr std::string_view kSigns = "-:#>*[]()!^|`'\"{}&%@\n \t0Z\\~<\xE4\xFF";

std::string damaged(std::string text, std::mt19937 &random)
{
    const auto below = [&](size_t limit) { return size_t(random()) % limit; };
    for (size_t i = 1 + below(4); i > 0 && !text.empty(); --i) {
        const size_t at = below(text.size());
        switch (below(3)) {
        case 0:
            text.erase(at, 1 + below(8));
            break;
        case 1:
            text.insert(at, 1, kSigns[below(kSigns.size())]);
            break;
        default:
            text[at] = kSigns[below(kSigns.size())];
            break;
        }
    }
    return text;
}

TEST(Mutation, NoDamagedSourceFileStopsTheLoader)
{
    std::mt19937 random(20261121);
    const std::vector<std::string> files{"pack.yaml",           "sources.yaml",        "guides/lost/zh-Hans.md",
                                         "guides/lost/en.md",   "countries/TH.yaml",   "notices/th-rain.yaml",
                                         "quizzes/basics.yaml", "playlists/main.yaml", "campaigns/autumn.yaml",
                                         "images/one.png",      "videos/film.webm"};
    for (int round = 0; round < 4; ++round)
        for (const std::string &file : files) {
            support::MinimalPack pack;
            pack.set(file, damaged(pack.at(file), random));
            const support::TempFolder folder;
            pack.write(folder / "source");
            const auto loaded = support::loadPack(folder / "source");
            if (!loaded.hasErrors()) {
                EXPECT_TRUE(pack_building::PackBuilder().build(loaded.pack, folder / "source", folder / "out"));
            }
        }
}

TEST(Mutation, NoDamagedSubtitlesStopTheLoader)
{
    std::mt19937 random(13'207);
    for (int round = 0; round < 60; ++round) {
        support::FilmPack pack;
        pack.set(support::kFilmEn, damaged(damaged(pack.at(support::kFilmEn), random), random));
        const support::TempFolder folder;
        pack.write(folder / "source");
        const auto loaded = support::loadPack(folder / "source");
        if (!loaded.hasErrors()) {
            EXPECT_TRUE(pack_building::PackBuilder().build(loaded.pack, folder / "source", folder / "out"));
        }
    }
}

TEST(Mutation, NoDamagedMarkdownStopsTheReader)
{
    std::mt19937 random(763);
    const std::string body = "## 标题\n\n一段**重要**的话。[^A]\n\n1. one[^A]\n2. two[^B]\n\n- x[^A]\n\n> "
                             "q[^A]\n\n![a](b.png)\n\n![c](d.webm)\n";
    for (int round = 0; round < 2000; ++round) {
        pack_building::Diagnostics diagnostics;
        const std::string text = damaged(damaged(body, random), random);
        const auto blocks = pack_building::readGuideMarkdown(text, "g.md", 0, diagnostics);
        for (const auto &placed : blocks) {
            ASSERT_EQ(placed.block.runs.size(), placed.runPlaces.size());
            ASSERT_FALSE(placed.block.runs.empty());
        }
    }
}

TEST(Mutation, NoDamagedDocumentStopsTheReader)
{
    std::mt19937 random(12308);
    const support::TempFolder folder;
    support::MinimalPack().write(folder.path());
    const auto pack = support::loadPack(folder.path()).pack;
    for (int round = 0; round < 300; ++round) {
        static_cast<void>(pack::guideFromJson(damaged(pack::toJson(pack.guides[0]), random)));
        static_cast<void>(pack::quizFromJson(damaged(pack::toJson(pack.quizzes[0]), random)));
        static_cast<void>(pack::countryFromJson(damaged(pack::toJson(pack.countries[0]), random)));
    }
}

} // namespace
