// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_reader.h"
#include "pack_building/minimal_pack.h"
#include "program.h"

#include <gmock/gmock.h>

namespace {

using support::CliTest;
using support::MinimalPack;
using support::Outcome;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class DiffTest : public CliTest
{
protected:
    DiffTest() { MinimalPack().write(m_folder / "older"); }
    Outcome diff() { return run("diff " + path("older") + " " + path("newer")); }
};

TEST_F(DiffTest, EqualPacksEndWithZero)
{
    MinimalPack().write(m_folder / "newer");
    const Outcome outcome = diff();
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.out, HasSubstr("tiny 1.0: no difference"));
    EXPECT_THAT(outcome.err, IsEmpty());
}

TEST_F(DiffTest, AChangeIsToldInWordsAndEndsWithOne)
{
    MinimalPack pack;
    pack.replace("pack.yaml", "\"1.0\"", "\"1.1\"");
    pack.replace("notices/th-rain.yaml", "level: caution", "level: avoid");
    pack.replace("countries/TH.yaml", "numbers: [\"191\"]", "numbers: [\"191\", \"1155\"]");
    pack.replace("guides/lost/en.md", "> Keep calm.[^S-2]", "> Keep calm. Breathe slowly.[^S-2]");
    pack.write(m_folder / "newer");
    const Outcome outcome = diff();
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("tiny 1.0 → tiny 1.1\n"), HasSubstr("THE PACK\n    version: 1.0 → 1.1\n"),
                                   HasSubstr("NOTICES\n  changed: notice/th-rain “雨季 / Rain”\n"
                                             "    level for 北部 / The north: 注意安全 (caution) → 暂勿前往 (avoid)\n"),
                                   HasSubstr("    emergency number, police: + 1155\n"),
                                   HasSubstr("    text (en):\n      - [callout] Keep calm.[^S-2]\n"
                                             "      + [callout] Keep calm.\n      + Breathe slowly.[^S-2]\n"),
                                   HasSubstr("TOTAL: 0 new, 0 removed, 3 changed, 6 the same\n"),
                                   HasSubstr("(the manifest and 4 files)")));
    EXPECT_THAT(outcome.err, IsEmpty());
}

TEST_F(DiffTest, ABuiltPackAndASourceFolderCompare)
{
    MinimalPack pack;
    ASSERT_EQ(run("build " + path("older") + " " + path("built")).status, 0);
    EXPECT_EQ(run("diff " + path("older") + " " + path("built")).status, 0);
    pack.remove("venues/metro.yaml");
    pack.write(m_folder / "newer");
    const Outcome outcome = run("diff " + path("built") + " " + path("newer"));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.out, HasSubstr("VENUES\n  removed: venue/metro “地铁站 / Metro”\n"));
}

TEST_F(DiffTest, WhatCannotBeReadEndsWithTwoAndSaysWhy)
{
    const Outcome missing = diff();
    EXPECT_EQ(missing.status, 2);
    EXPECT_EQ(run("diff " + path("older")).status, 2);
    EXPECT_THAT(missing.err, HasSubstr("is neither a built pack (manifest.json) nor a source folder (pack.yaml)"));

    MinimalPack pack;
    pack.replace("guides/lost/en.md", "[^S-1][^S-2]", "");
    pack.write(m_folder / "newer");
    const Outcome broken = diff();
    EXPECT_EQ(broken.status, 2);
    EXPECT_THAT(broken.err, HasSubstr("guides/lost/en.md:19: error: this text names no source"));
    EXPECT_THAT(broken.err, HasSubstr("has errors and is no pack yet"));
    EXPECT_THAT(broken.out, IsEmpty());
}

TEST_F(DiffTest, AnOverlayMayReferToThePackBesideIt)
{
    ASSERT_EQ(run("build " + path("older") + " " + path("core")).status, 0);
    MinimalPack overlay;
    overlay.remove("countries/TH.yaml");
    overlay.replace("notices/th-rain.yaml", "，请报警：191", "");
    overlay.replace("notices/th-rain.yaml", "; call 191", "");
    overlay.write(m_folder / "newer");
    const std::string alone = "diff " + path("newer") + " " + path("newer");
    EXPECT_EQ(run(alone).status, 2);
    EXPECT_EQ(run(alone + " --beside " + path("core")).status, 0);
}

TEST_F(DiffTest, ACourseMayAskQuestionsOfThePackBesideIt)
{
    ASSERT_EQ(run("build " + path("older") + " " + path("core")).status, 0);
    MinimalPack overlay;
    overlay.remove("quizzes/basics.yaml");
    overlay.replace("campaigns/autumn.yaml", "quiz/basics", "guide/lost");
    overlay.set("courses/trips.yaml",
                "id: trips\nicon: plane\naudience: [business]\n"
                "title: {zh-Hans: 出差, en: Trips}\nsummary: {zh-Hans: 学, en: Learn}\nminutes: 45\n"
                "lessons:\n  - id: papers\n    title: {zh-Hans: 证件, en: Papers}\n    points:\n"
                "      - text: {zh-Hans: 看护照。, en: Look.}\n        sources: [S-1]\n"
                "        checked_on: \"2026-11-01\"\n"
                "      - text: {zh-Hans: 看签证。, en: Look again.}\n        sources: [S-1]\n"
                "        checked_on: \"2026-11-01\"\n"
                "    items: [guide/lost]\n    questions: [basics/first]\n"
                "exam: {questions: 1, pass_percent: 80}\n"
                "trainer_note:\n  - {zh-Hans: 带上护照。, en: Bring it.}\n");
    overlay.write(m_folder / "newer");
    const Outcome alone = run("check " + path("newer"));
    EXPECT_THAT(alone.out, HasSubstr("trips.yaml:18: error: 'question/basics/first' does not exist in this pack"));
    EXPECT_EQ(run("check " + path("newer") + " --beside " + path("core")).status, 0);
}

TEST_F(DiffTest, ADamagedPackIsNotCompared)
{
    ASSERT_EQ(run("build " + path("older") + " " + path("newer")).status, 0);
    const auto reader = pack::PackReader::open(m_folder / "newer");
    ASSERT_TRUE(reader);
    support::writeText(reader->blobPath("videos/film.webm").value(), "another film");
    const Outcome outcome = diff();
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.err, HasSubstr("videos/film.webm is damaged"));
}

TEST_F(DiffTest, NothingIsLeftBehind)
{
    MinimalPack().write(m_folder / "newer");
    std::filesystem::create_directory(m_folder / "tmp");
    EXPECT_EQ(run("--version >/dev/null; TMPDIR=" + path("tmp") + " " HUHANG_PROGRAM " diff " + path("older") + " " +
                  path("newer"))
                  .status,
              0);
    EXPECT_TRUE(std::filesystem::is_empty(m_folder / "tmp"));
}

TEST_F(DiffTest, TheHelpTellsTheExitStatus)
{
    EXPECT_THAT(run("diff --help").out, HasSubstr("Exit status: 0 no difference, 1 differences, 2 "));
}

} // namespace
