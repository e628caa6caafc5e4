// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_difference.h"

#include "support/temp_folder.h"
#include "written_pack.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace {

using pack::ChangeKind;
using pack::Edit;
using pack::PackDifference;
using pack::StatementChange;
using support::TempFolder;
using support::WrittenPack;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;
using testing::SizeIs;

pack::PackContent contentOf(WrittenPack pack, const std::string &indexJson = {})
{
    const TempFolder folder;
    pack.write(folder.path(), indexJson);
    return pack::readContent(pack::PackReader::open(folder.path()).value()).value();
}

StatementChange replaced(const std::string &label, const std::string &older, const std::string &newer)
{
    return {label, {{false, older}, {true, newer}}};
}

class PackDifferenceTest : public testing::Test
{
protected:
    PackDifference difference() const { return differenceOf(contentOf(m_older), contentOf(m_newer)); }

    WrittenPack m_older;
    WrittenPack m_newer;
};

TEST_F(PackDifferenceTest, EqualPacksHaveNone)
{
    const PackDifference found = difference();
    EXPECT_TRUE(found.isEmpty());
    EXPECT_EQ(found.same, 10U);
    EXPECT_EQ(found.newBlobs, 0U);
    EXPECT_EQ(found.downloadBytes, 0);
    EXPECT_GT(found.totalBytes, 1000);
}

TEST_F(PackDifferenceTest, ALevelIsToldInTheWordsOfTheContent)
{
    core::Notice notice = support::sampleNotice();
    notice.areas[0].level = "caution";
    notice.showUntil = "2027-02-01";
    notice.facts.at("en")[1] = "two. And three.";
    m_newer.setDocument("notices/th-2024.json", pack::toJson(notice));
    const PackDifference found = difference();
    ASSERT_THAT(found.items, SizeIs(1));
    EXPECT_EQ(found.items[0].item, "notice/th-2024");
    EXPECT_EQ(found.items[0].title, "提醒 / Reminder");
    EXPECT_EQ(found.items[0].kind, ChangeKind::Changed);
    EXPECT_THAT(found.items[0].statements,
                ElementsAre(replaced("level for 边境 / Border", "暂勿前往 (avoid)", "注意安全 (caution)"),
                            replaced("show until", "2027-01-01", "2027-02-01"),
                            StatementChange{"facts (en)", {{false, "two"}, {true, "two."}, {true, "And three."}}}));
    EXPECT_EQ(found.same, 9U);
}

TEST_F(PackDifferenceTest, TelephoneNumbersAreToldOldAndNew)
{
    core::Country country = support::sampleCountry();
    country.emergency[0].numbers = {"191", "1155"};
    country.missions[0].phones[0] = {"+6622457011", "+66-2-2457011"};
    m_newer.setDocument("countries/TH.json", pack::toJson(country));
    EXPECT_THAT(difference().items.at(0).statements,
                ElementsAre(StatementChange{"emergency number, police", {{true, "1155"}}},
                            replaced("telephone of 驻泰国使馆 / Embassy", "+66-2-2457010", "+66-2-2457011")));
}

TEST_F(PackDifferenceTest, ANumberThatDialsAnotherThanItShowsIsToldSo)
{
    core::Country country = support::sampleCountry();
    country.missions[0].phones[0].e164 = "+99999999";
    m_newer.setDocument("countries/TH.json", pack::toJson(country));
    EXPECT_THAT(
        difference().items.at(0).statements,
        ElementsAre(replaced("telephone of 驻泰国使馆 / Embassy", "+66-2-2457010", "+66-2-2457010 (dials +99999999)")));
}

TEST_F(PackDifferenceTest, ANewItemIsToldWholeAndARemovedOneByName)
{
    m_older.remove("notices/th-2024.json");
    m_older.index().notices.clear();
    m_newer.remove("venues/metro-1.json");
    m_newer.index().venues.clear();
    const PackDifference found = difference();
    ASSERT_THAT(found.items, SizeIs(2));
    EXPECT_EQ(found.items[0].kind, ChangeKind::New);
    EXPECT_EQ(found.items[0].item, "notice/th-2024");
    EXPECT_THAT(found.items[0].statements,
                IsSupersetOf({StatementChange{"level for 全国 / All", {{true, "橙色 (orange)"}}},
                              StatementChange{"facts (zh-Hans)", {{true, "一"}, {true, "二"}}},
                              StatementChange{"source S-1 checked on", {{true, "2026-11-21"}}}}));
    EXPECT_EQ(found.items[1].kind, ChangeKind::Removed);
    EXPECT_EQ(found.items[1].item, "venue/metro-1");
    EXPECT_EQ(found.items[1].title, "站 / Station");
}

TEST_F(PackDifferenceTest, FilesAreToldWithTheirSizesAndCountedOnce)
{
    for (WrittenPack *pack : {&m_older, &m_newer})
        pack->setFile("images/same.png", "same", "image/png");
    m_older.setFile("images/gone.png", "gone", "image/png");
    m_older.setFile("images/other.png", "old", "image/png");
    m_newer.setFile("images/other.png", "newer", "image/png");
    m_newer.setFile("images/twin.png", "newer", "image/png");
    const PackDifference found = difference();
    ASSERT_THAT(found.items, SizeIs(3));
    EXPECT_EQ(found.items[0].item, "file/images/gone.png");
    EXPECT_EQ(found.items[0].kind, ChangeKind::Removed);
    EXPECT_EQ(found.items[1].item, "file/images/other.png");
    EXPECT_THAT(found.items[1].statements, Contains(replaced("bytes", "3", "5")));
    EXPECT_EQ(found.items[2].kind, ChangeKind::New);
    EXPECT_EQ(found.newBlobs, 1U);
    EXPECT_EQ(found.downloadBytes, 5 + std::int64_t(pack::toJson(contentOf(m_newer).manifest).size()));
}

TEST_F(PackDifferenceTest, TheVersionIsToldOfThePackItself)
{
    m_newer.manifest().version = m_newer.index().version = "2.0";
    EXPECT_THAT(difference().head, ElementsAre(replaced("version", "1.0", "2.0")));
}

TEST_F(PackDifferenceTest, PinsAndLicenceAreToldOfThePackItself)
{
    m_newer.index().pins = {"guide/lost-passport", "country/TH"};
    m_newer.index().licence = "CC0-1.0";
    EXPECT_THAT(difference().head,
                ElementsAre(StatementChange{"first on the home page", {{true, "guide/lost-passport, country/TH"}}},
                            replaced("licence", "Apache-2.0", "CC0-1.0")));
}

TEST_F(PackDifferenceTest, WhatThisProgramHasNoWordsForIsToldSo)
{
    const auto isUnknown = testing::Field(&StatementChange::label, HasSubstr("does not know"));
    auto json = nlohmann::json::parse(pack::toJson(support::sampleVenue()));
    json["floor"] = 2;
    m_newer.setDocument("venues/metro-1.json", json.dump());
    EXPECT_THAT(difference().items.at(0).statements, ElementsAre(isUnknown));

    json["district"] = "huli";
    m_newer.setDocument("venues/metro-1.json", json.dump());
    EXPECT_THAT(difference().items.at(0).statements, ElementsAre(replaced("district", "siming", "huli"), isUnknown));

    WrittenPack extended;
    auto index = nlohmann::json::parse(pack::toJson(extended.index()));
    index["later"] = 1;
    EXPECT_THAT(differenceOf(contentOf(m_older), contentOf(extended, index.dump())).head, ElementsAre(isUnknown));
}

/// Every leaf of a document, changed a little; lists and maps of texts included.
std::vector<nlohmann::json> variantsOf(const nlohmann::json &document)
{
    std::vector<nlohmann::json> variants;
    const nlohmann::json flat = document.flatten();
    for (const auto &[pointer, value] : flat.items()) {
        nlohmann::json variant = document;
        nlohmann::json &leaf = variant[nlohmann::json::json_pointer(pointer)];
        if (leaf.is_string())
            leaf = leaf.get<std::string>() + "0";
        else if (leaf.is_boolean())
            leaf = !leaf.get<bool>();
        else if (leaf.is_number())
            leaf = leaf.get<int>() - 1;
        else
            continue;
        variants.push_back(std::move(variant));
    }
    return variants;
}

class EveryField : public testing::TestWithParam<std::string>
{};

TEST_P(EveryField, HasWords)
{
    const TempFolder folder;
    WrittenPack().write(folder.path());
    const auto reader = pack::PackReader::open(folder.path()).value();
    const pack::PackContent older = pack::readContent(reader).value();
    const auto original = nlohmann::json::parse(reader.readText(GetParam()).value());
    size_t told = 0;
    for (const nlohmann::json &variant : variantsOf(original)) {
        WrittenPack pack;
        pack.setDocument(GetParam(), variant.dump());
        const TempFolder written;
        pack.write(written.path());
        const auto newer = pack::readContent(pack::PackReader::open(written.path()).value());
        // Such as a block of an unknown kind, or a document that names itself otherwise.
        if (!newer)
            continue;
        const PackDifference found = differenceOf(older, *newer);
        ASSERT_THAT(found.items, SizeIs(1)) << variant.dump();
        EXPECT_THAT(found.items[0].statements, Not(IsEmpty())) << variant.dump();
        for (const StatementChange &change : found.items[0].statements)
            EXPECT_THAT(change.label, Not(HasSubstr("does not know"))) << variant.dump();
        ++told;
    }
    EXPECT_GT(told, 3U);
}

INSTANTIATE_TEST_SUITE_P(Documents, EveryField,
                         testing::Values("guides/lost-passport.json", "countries/TH.json", "notices/th-2024.json",
                                         "quizzes/basics.json", "scenarios/stolen.json", "checklists/departure.json",
                                         "courses/travellers.json", "playlists/main.json", "campaigns/autumn.json",
                                         "venues/metro-1.json"));

} // namespace
