// SPDX-License-Identifier: Apache-2.0
// The program as a person runs it: its words and its exit status.
#include "core/sha256.h"
#include "pack/pack_reader.h"
#include "pack_building/minimal_pack.h"
#include "program.h"

#include <gmock/gmock.h>

namespace {

using support::CliTest;
using support::MinimalPack;
using support::Outcome;
using testing::AllOf;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

TEST_F(CliTest, TellsItsVersionAndItsCommands)
{
    const Outcome version = run("--version");
    EXPECT_EQ(version.status, 0);
    EXPECT_EQ(version.out, "huhang " HUHANG_VERSION "\n");
    const Outcome help = run("--help");
    EXPECT_EQ(help.status, 0);
    EXPECT_THAT(help.out, AllOf(HasSubstr("check"), HasSubstr("build"), HasSubstr("verify")));
}

TEST_F(CliTest, UnknownOrMissingArgumentsAreAnError)
{
    for (const std::string arguments : {"", "publish", "check", "build", "build only-one", "check --fast ."}) {
        const Outcome outcome = run(arguments);
        EXPECT_NE(outcome.status, 0) << arguments;
        EXPECT_THAT(outcome.err, Not(IsEmpty())) << arguments;
    }
}

TEST_F(CliTest, CheckOfAGoodPackSumsItUp)
{
    MinimalPack().write(m_folder / "source");
    const Outcome outcome = run("check " + path("source"));
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.out, HasSubstr("0 errors"));
    EXPECT_THAT(outcome.out, HasSubstr("1 guide, 1 country, 1 notice, 1 quiz, 2 media files"));
    EXPECT_THAT(outcome.err, IsEmpty());
}

TEST_F(CliTest, CheckSaysHowLongTheSentencesAre)
{
    MinimalPack pack;
    std::string twenty = "One";
    for (int i = 1; i < 20; ++i)
        twenty += " more";
    pack.replace("guides/lost/en.md", "Call the police.", twenty + ".");
    pack.write(m_folder / "source");
    const Outcome outcome = run("check " + path("source"));
    EXPECT_THAT(outcome.out, ContainsRegex("en: [0-9]+ sentences of [0-9]+ words on average; the longest has 20: " +
                                           (m_folder / "source").string() + "/guides/lost/en.md:[0-9]+\n"));
    EXPECT_THAT(outcome.out, HasSubstr("zh-Hans: "));
}

TEST_F(CliTest, CheckNamesFileAndLineOfEachError)
{
    MinimalPack pack;
    pack.replace("countries/TH.yaml", "pinyin: taiguo", "pinyin: tai: guo");
    pack.replace("guides/lost/en.md", "[^S-1][^S-2]", "");
    pack.write(m_folder / "source");
    const Outcome outcome = run("check " + path("source"));
    EXPECT_EQ(outcome.status, 1);
    const std::string folder = (m_folder / "source").string();
    EXPECT_THAT(outcome.out, HasSubstr(folder + "/countries/TH.yaml:5: error: is no valid YAML: "));
    EXPECT_THAT(outcome.out, HasSubstr(folder + "/guides/lost/en.md:19: error: this text names no source — end it"));
    EXPECT_THAT(outcome.out, ContainsRegex("source: [0-9]+ errors, [0-9]+ warnings?\n"));
}

TEST_F(CliTest, WarningsDoNotFail)
{
    MinimalPack pack;
    pack.set("images/unused.png", support::smallPng());
    pack.write(m_folder / "source");
    const Outcome outcome = run("check " + path("source"));
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.out, HasSubstr("images/unused.png: warning: nothing shows this file"));
}

TEST_F(CliTest, AMissingFolderIsNamed)
{
    for (const std::string command : {"check", "verify"}) {
        const Outcome outcome = run(command + " /nowhere/at-all");
        EXPECT_EQ(outcome.status, 1) << command;
        EXPECT_THAT(outcome.err, AllOf(StartsWith("huhang: "), HasSubstr("/nowhere/at-all"))) << command;
    }
    EXPECT_EQ(run("build /nowhere/at-all " + path("out")).status, 1);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "out"));
}

TEST_F(CliTest, BuildMakesAPackThatVerifies)
{
    MinimalPack().write(m_folder / "source");
    const Outcome built = run("build " + path("source") + " " + path("out"));
    EXPECT_EQ(built.status, 0) << built.err;
    const auto reader = pack::PackReader::open(m_folder / "out");
    ASSERT_TRUE(reader);
    EXPECT_THAT(built.out, HasSubstr("manifest sha256 " + reader->manifestSha256()));
    EXPECT_THAT(built.out, ContainsRegex("built tiny 1.0 in .*: 10 files, [0-9]+ bytes"));

    const Outcome verified = run("verify " + path("out"));
    EXPECT_EQ(verified.status, 0);
    EXPECT_THAT(verified.out, HasSubstr("10 files, 0 damaged"));
    EXPECT_THAT(verified.out, HasSubstr(reader->manifestSha256()));
}

TEST_F(CliTest, ABrokenSourceIsNotBuilt)
{
    MinimalPack pack;
    pack.remove("guides/lost/en.md");
    pack.write(m_folder / "source");
    const Outcome outcome = run("build " + path("source") + " " + path("out"));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.out, HasSubstr("guides/lost/en.md: error: the translation is missing"));
    EXPECT_THAT(outcome.err, HasSubstr("not built"));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "out"));
}

TEST_F(CliTest, VerifyNamesEachDamagedFile)
{
    MinimalPack().write(m_folder / "source");
    ASSERT_EQ(run("build " + path("source") + " " + path("out")).status, 0);
    const auto reader = pack::PackReader::open(m_folder / "out");
    ASSERT_TRUE(reader);
    support::writeText(reader->blobPath("guides/lost.json").value(), "{}");
    std::filesystem::remove(reader->blobPath("videos/film.webm").value());
    const Outcome outcome = run("verify " + path("out"));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.out, HasSubstr("guides/lost.json is damaged (blobs/"));
    EXPECT_THAT(outcome.out, HasSubstr("videos/film.webm is damaged"));
    EXPECT_THAT(outcome.out, HasSubstr("10 files, 2 damaged"));
}

TEST_F(CliTest, VerifyNamesWhatIsWholeAndWrong)
{
    MinimalPack().write(m_folder / "source");
    ASSERT_EQ(run("build " + path("source") + " " + path("out")).status, 0);
    auto manifest = pack::manifestFromJson(support::readAll(m_folder / "out/manifest.json")).value();
    for (pack::PackFile &file : manifest.files) {
        std::string bytes = support::readAll(m_folder / "out" / pack::blobPathOf(file.sha256));
        if (file.path == "images/one.png")
            bytes = "<html>";
        else if (file.path == "venues/metro.json")
            bytes.replace(bytes.find("Metro"), 5, "M\u202Eortem");
        else
            continue;
        file.sha256 = core::sha256Hex(core::asBytes(bytes));
        file.bytes = std::int64_t(bytes.size());
        support::writeText(m_folder / "out" / pack::blobPathOf(file.sha256), bytes);
    }
    support::writeText(m_folder / "out/manifest.json", pack::toJson(manifest));
    const Outcome outcome = run("verify " + path("out"));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.out, HasSubstr("images/one.png is no PNG picture\n"));
    EXPECT_THAT(outcome.out,
                HasSubstr("venues/metro.json: venue.name.en: holds the character U+202E, which turns the"));
    EXPECT_THAT(outcome.out, HasSubstr("10 files, 0 damaged, 2 wrong\n"));
}

TEST_F(CliTest, CheckAnswersAHostileFolderWithLinesAndRemedies)
{
    MinimalPack pack;
    pack.replace("countries/TH.yaml", "en: Thailand", "en: Thai\u200Bland");
    pack.replace("venues/metro.yaml", "en: Metro", "en: &m Metro");
    pack.set("images/\x1B[2J.png", "x");
    pack.write(m_folder / "source");
    std::filesystem::create_symlink("/etc/passwd", m_folder / "source/notices/passwd.yaml");
    const Outcome outcome = run("check " + path("source"));
    EXPECT_EQ(outcome.status, 1);
    for (const std::string line :
         {"/countries/TH.yaml:4: error: holds the invisible character U+200B — delete it, or write a plain blank\n",
          "/venues/metro.yaml:2: error: an anchor (&) is not allowed — write the value where it is needed;",
          "/images/⟨U+001B⟩[2J.png: error: has a name that a pack cannot hold — use only the letters a-z,",
          "/notices/passwd.yaml: error: is a link or no regular file — put the file itself here\n"})
        EXPECT_THAT(outcome.out, HasSubstr(line));
    EXPECT_THAT(outcome.out, Not(HasSubstr("\x1B")));
}

TEST_F(CliTest, APreviewWithoutAKioskSaysWhereItBelongs)
{
    MinimalPack().write(m_folder / "source");
    std::filesystem::copy_file(HUHANG_PROGRAM, m_folder / "huhang");
    const Outcome outcome = run("--version; " + path("huhang") + " preview " + path("source"));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("there is no " + (m_folder / "huhang-kiosk").string()),
                                   HasSubstr("a preview needs the kiosk beside this program")));
}

TEST_F(CliTest, AFolderThatIsNoPackIsNotVerified)
{
    MinimalPack().write(m_folder / "source");
    const Outcome outcome = run("verify " + path("source"));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, HasSubstr("is no built pack: it has no manifest.json"));
}

} // namespace
