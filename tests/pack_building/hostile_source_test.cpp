// SPDX-License-Identifier: Apache-2.0
// Source folders made to harm, or to deceive whoever reads them: each finding names file, line and remedy.
#include "pack_building/minimal_pack.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <chrono>
#include <gmock/gmock.h>
#include <sys/stat.h>

namespace {

namespace fs = std::filesystem;
using support::findingsOf;
using support::MinimalPack;
using support::TempFolder;
using testing::AllOf;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

constexpr const char *kThailand = "countries/TH.yaml";
constexpr const char *kEnglish = "guides/lost/en.md";

std::vector<std::string> findingsIn(const fs::path &folder)
{
    std::vector<std::string> findings;
    for (const pack_building::Diagnostic &one : support::loadPack(folder).diagnostics)
        findings.push_back(toText(one));
    return findings;
}

std::string repeated(const std::string &text, int count)
{
    std::string all;
    for (int i = 0; i < count; ++i)
        all += text;
    return all;
}

TEST(HostileSource, PathTraversalIsNamed)
{
    for (const std::string path :
         {"../../etc/passwd", "/etc/passwd", "images/../../x.png", "images\\\\x.png", "C:/x.png"}) {
        MinimalPack pack;
        pack.replace("playlists/main.yaml", "videos/film.webm", "\"" + path + "\"");
        EXPECT_THAT(findingsOf(pack), Contains(AllOf(StartsWith("playlists/main.yaml:5: error: '"),
                                                     HasSubstr("is no path inside the pack — write it relative to"))))
            << path;
    }
    MinimalPack pack;
    pack.replace(kEnglish, "![A window](images/one.png)", "![A window](../secret.png)");
    EXPECT_THAT(findingsOf(pack),
                Contains(StartsWith("guides/lost/en.md:21: error: '../secret.png' is no path inside")));
    pack = {};
    pack.replace("notices/th-rain.yaml", "id: th-rain", "id: ../th-rain");
    EXPECT_THAT(findingsOf(pack), Contains(StartsWith("notices/th-rain.yaml:1: error: '../th-rain' is no id")));
}

TEST(HostileSource, LinksAndPipesAreNamedAndNotFollowed)
{
    const TempFolder folder;
    const fs::path source = folder / "pack";
    MinimalPack().write(source);
    support::writeText(folder / "secret/secret.yaml", "id: secret\n");
    fs::create_symlink(folder / "secret/secret.yaml", source / "notices/secret.yaml");
    fs::create_directory_symlink(folder / "secret", source / "quizzes/more");
    fs::create_symlink("/dev/zero", source / "images/zero.png");
    fs::create_symlink(source, source / "guides/loop");
    ASSERT_EQ(::mkfifo((source / "images/pipe.png").c_str(), 0600), 0);
    const auto findings = findingsIn(source);
    for (const std::string name :
         {"guides/loop", "images/pipe.png", "images/zero.png", "notices/secret.yaml", "quizzes/more"})
        EXPECT_THAT(findings, Contains(name + ": error: is a link or no regular file — put the file itself here"));
    EXPECT_THAT(findings, SizeIs(5));
}

TEST(HostileSource, HugeSparseFilesAreNotRead)
{
    const TempFolder folder;
    MinimalPack().write(folder.path());
    for (const std::string name : {"images/one.png", "videos/film.webm", "notices/th-rain.yaml", "guides/lost/en.md"})
        fs::resize_file(folder / name, std::uintmax_t(1) << 40);
    const auto begin = std::chrono::steady_clock::now();
    const auto findings = findingsIn(folder.path());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
    EXPECT_THAT(findings,
                Contains("images/one.png: error: has 1099511627776 bytes, at most 4194304 are allowed — export "
                         "it smaller"));
    EXPECT_THAT(findings, Contains(StartsWith("videos/film.webm: error: has 1099511627776 bytes, at most 104857600")));
    EXPECT_THAT(findings, Contains(AllOf(StartsWith("notices/th-rain.yaml: error: "), HasSubstr("at most 1048576"))));
    EXPECT_THAT(findings, Contains(AllOf(StartsWith("guides/lost/en.md: error: "), HasSubstr("at most 131072"))));
}

TEST(HostileSource, IdsThatAreThereTwiceAreNamedWithBothPlaces)
{
    MinimalPack pack;
    pack.set("playlists/other.yaml",
             "id: other\nitems:\n  - id: film\n    type: notice\n    notice: th-rain\n    seconds: 8\n");
    EXPECT_THAT(findingsOf(pack),
                Contains(StartsWith("playlists/other.yaml:3: error: the id 'media/film' is there twice, "
                                    "first in playlists/main.yaml:3 — give one of them another id")));
    pack = {};
    pack.set("notices/th-snow.yaml", pack.at("notices/th-rain.yaml"));
    EXPECT_THAT(findingsOf(pack), Contains(HasSubstr("the id 'notice/th-rain' is there twice")));
}

TEST(HostileSource, NamesThatDifferOnlyByCaseAreNamed)
{
    MinimalPack pack;
    pack.set("images/One.png", support::smallPng());
    EXPECT_THAT(findingsOf(pack), Contains("images/one.png: error: differs from 'images/One.png' only by the case of "
                                           "letters — rename one of them"));
    pack = {};
    pack.replace("sources.yaml", "S-2:", "s-1: {title: 无, publisher: 无, checked_on: \"2026-11-01\"}\nS-2:");
    EXPECT_THAT(
        findingsOf(pack),
        Contains("sources.yaml:7: error: 's-1' differs from 'S-1' only by the case of letters — rename one of them"));
    pack = {};
    pack.set("notices/TH-RAIN.yaml", pack.at("notices/th-rain.yaml"));
    EXPECT_THAT(findingsOf(pack), Contains(HasSubstr("only by the case of letters")));
}

TEST(HostileSource, WrongMediaTypesAreNamed)
{
    MinimalPack pack;
    pack.set("images/one.png", "GIF89a");
    EXPECT_THAT(findingsOf(pack),
                Contains("images/one.png: error: is no PNG picture — export it as PNG or correct the ending"));
    pack = {};
    pack.set("videos/film.webm", support::mp4File(support::mp4Track("vide", "avc1")));
    EXPECT_THAT(findingsOf(pack), Contains(StartsWith("videos/film.webm: error: is no WebM video")));
    pack = {};
    pack.set("images/one.gif", "GIF89a");
    pack.replace("playlists/main.yaml", "images/one.png", "images/one.gif");
    EXPECT_THAT(findingsOf(pack), Contains("images/one.gif: error: is of a kind that a kiosk does not show — use .png, "
                                           ".jpg, .svg, .webm or .mp4"));
}

TEST(HostileSource, AnUnplayableCodecIsNamed)
{
    MinimalPack pack;
    pack.set("videos/film.webm", support::smallWebm("V_AV1"));
    EXPECT_THAT(findingsOf(pack), Contains(StartsWith("videos/film.webm: error: has no VP8 or VP9 picture track")));
}

TEST(HostileSource, BytesThatAreNoUtf8AreNamedByLine)
{
    for (const std::string bad : {"\xFF", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80"}) {
        MinimalPack pack;
        pack.replace(kThailand, "en: Thailand", "en: Thai" + bad + "land");
        EXPECT_THAT(findingsOf(pack),
                    Contains("countries/TH.yaml:4: error: is no valid UTF-8 — save the file as UTF-8"));
    }
    MinimalPack pack;
    pack.set(kThailand, std::string("\xFF\xFE"
                                    "a\0l\0p\0h\0a\0002\0:\0",
                                    16));
    EXPECT_THAT(findingsOf(pack), Contains(StartsWith("countries/TH.yaml:1: error: is no valid UTF-8")));
}

struct Sign
{
    std::string text;
    std::string finding;
};

class DeceivingSign : public testing::TestWithParam<Sign>
{};

TEST_P(DeceivingSign, IsNamedByLineInYamlAndMarkdown)
{
    MinimalPack pack;
    pack.replace(kThailand, "en: Thailand", "en: Thai" + GetParam().text + "land");
    pack.replace(kEnglish, "Keep calm.", "Keep " + GetParam().text + "calm.");
    const auto findings = findingsOf(pack);
    EXPECT_THAT(findings, Contains(AllOf(StartsWith("countries/TH.yaml:4: error: "), HasSubstr(GetParam().finding))));
    EXPECT_THAT(findings, Contains(AllOf(StartsWith("guides/lost/en.md:23: error: "), HasSubstr(GetParam().finding))));
    // The message itself must not deceive.
    EXPECT_THAT(findings, Each(Not(HasSubstr(GetParam().text))));
}

INSTANTIATE_TEST_SUITE_P(
    Signs, DeceivingSign,
    testing::Values(Sign{"\u202E", "holds the character U+202E, which turns the direction of writing — delete it"},
                    Sign{"\u2067", "holds the character U+2067, which turns the direction of writing — delete it"},
                    Sign{"\u200E", "holds the character U+200E, which turns the direction of writing — delete it"},
                    Sign{"\u200B", "holds the invisible character U+200B — delete it, or write a plain blank"},
                    Sign{"\u200D", "holds the invisible character U+200D"},
                    Sign{"\u00AD", "holds the invisible character U+00AD"},
                    Sign{"\uFEFF", "holds the invisible character U+FEFF"},
                    Sign{"\U000E0061", "holds the invisible character U+E0061"},
                    Sign{"\uFFFD", "holds the character U+FFFD, which means nothing — write anew what a wrong"},
                    Sign{std::string(1, '\0'), "holds the control character U+0000"},
                    Sign{"\x1B", "holds the control character U+001B"}));

TEST(HostileSource, AnEscapedSignIsNamedToo)
{
    MinimalPack pack;
    pack.replace(kThailand, "en: Thailand", "en: \"Thai\\u202Eland\"");
    pack.replace(kThailand, "en: Bangkok", "en: \"Bang\\0kok\"");
    pack.replace(kEnglish, "Keep calm.", "Keep&#x202E; calm.");
    EXPECT_THAT(
        findingsOf(pack),
        ElementsAre("countries/TH.yaml:4: error: 'name' holds the character U+202E, which turns the direction of "
                    "writing — delete it: it makes a text look like another one",
                    "countries/TH.yaml:12: error: 'capital' holds the control character U+0000 — delete it",
                    "guides/lost/en.md:23: error: an entity such as &amp; is not allowed — write the character "
                    "itself"));
}

TEST(HostileSource, AFileNameThatATerminalWouldObeyIsShownHarmless)
{
    MinimalPack pack;
    pack.set("images/a\x1B[2J\u202E.png", "x");
    pack.set("images/a\xFF.png", "x");
    EXPECT_THAT(findingsOf(pack),
                ElementsAre(StartsWith("images/a⟨U+001B⟩[2J⟨U+202E⟩.png: error: has a name"),
                            StartsWith("images/a⟨FF⟩.png: error: has a name that a pack cannot hold")));
}

TEST(HostileSource, LineEndsAndMarksOfOtherSystemsAreNamedOnce)
{
    MinimalPack pack;
    std::string crlf;
    for (const char c : pack.at(kThailand))
        crlf += c == '\n' ? "\r\n" : std::string(1, c);
    pack.set(kThailand, crlf);
    pack.set("venues/metro.yaml", "\xEF\xBB\xBF" + pack.at("venues/metro.yaml"));
    const auto findings = findingsOf(pack);
    EXPECT_THAT(findings,
                Contains("countries/TH.yaml:1: error: has line ends CR LF — save the file with line ends LF"));
    EXPECT_THAT(findings, Not(Contains(StartsWith("countries/TH.yaml:2"))));
    EXPECT_THAT(findings,
                Contains("venues/metro.yaml:1: error: begins with a byte order mark — save it as UTF-8 without one"));
}

TEST(HostileSource, OverLongTextsAndListsAreNamed)
{
    MinimalPack pack;
    pack.replace("quizzes/basics.yaml", "en: The police come first.", "en: " + repeated("Long. ", 200));
    pack.replace("notices/th-rain.yaml", "countries: [TH]", "countries: [" + repeated("TH, ", 200) + "TH]");
    const auto findings = findingsOf(pack);
    EXPECT_THAT(findings,
                Contains("quizzes/basics.yaml:21: error: the text has 1199 characters — at most 1000 can be read "
                         "here; split it"));
    EXPECT_THAT(findings,
                Contains("notices/th-rain.yaml:3: error: 'countries' has 201 entries — at most 200 are allowed"));
    pack = {};
    pack.set(kEnglish, pack.at(kEnglish) + repeated("\n> More.[^S-2]\n", 200));
    EXPECT_THAT(findingsOf(pack), Contains(StartsWith("guides/lost/en.md: error: has more than 200 blocks")));
    pack = {};
    pack.set("pack.yaml", pack.at("pack.yaml") + "notes: " + std::string(16'001, 'n') + "\n");
    EXPECT_THAT(findingsOf(pack), Contains(StartsWith("pack.yaml:9: error: 'notes' has 16001 bytes — at most 16000")));
}

TEST(HostileSource, DeepYamlIsNamed)
{
    for (const std::string &deep : {repeated("[", 100'000), repeated("{a: ", 100'000), repeated("- ", 100'000) + "x",
                                    repeated("[", 17) + repeated("]", 17)}) {
        MinimalPack pack;
        pack.set("venues/metro.yaml", "id: metro\nname:\n  " + deep + "\n");
        EXPECT_THAT(findingsOf(pack), Contains(StartsWith("venues/metro.yaml:3: error: is nested deeper than 16")))
            << deep.substr(0, 20);
    }
}

TEST(HostileSource, AnchorsAliasesTagsAndFurtherDocumentsAreNamed)
{
    MinimalPack pack;
    pack.replace(kThailand, "en: Thailand", "en: &name Thailand");
    pack.replace(kThailand, "en: Bangkok", "en: *name");
    pack.replace("venues/metro.yaml", "en: Metro", "en: !!str Metro");
    pack.set("campaigns/autumn.yaml", pack.at("campaigns/autumn.yaml") + "---\nid: hidden\n");
    const auto findings = findingsOf(pack);
    EXPECT_THAT(findings,
                Contains(StartsWith("countries/TH.yaml:4: error: an anchor (&) is not allowed — write the value")));
    EXPECT_THAT(findings,
                Contains(StartsWith("countries/TH.yaml:12: error: an alias (*) is not allowed — write the value")));
    EXPECT_THAT(findings,
                Contains(StartsWith("venues/metro.yaml:2: error: a tag (!) is not allowed — write the value")));
    EXPECT_THAT(findings, Contains(AllOf(StartsWith("campaigns/autumn.yaml:"),
                                         HasSubstr("error: a second document begins here — delete the line ---"))));
}

TEST(HostileSource, AStrayCommaHasAnEnd)
{
    for (const char *text : {",", ",id: metro\n", "---\n,"}) {
        MinimalPack pack;
        pack.set("venues/metro.yaml", text);
        EXPECT_THAT(findingsOf(pack), Contains(AllOf(StartsWith("venues/metro.yaml:"),
                                                     HasSubstr(": error: a second document begins here"))))
            << text;
    }
}

TEST(HostileSource, AnAliasBombDoesNotExplode)
{
    std::string bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name <= 'z'; ++name) {
        const std::string before(1, char(name - 1));
        bomb += std::string(1, name) + ": &" + name + " [" + repeated("*" + before + ", ", 8) + "*" + before + "]\n";
    }
    MinimalPack pack;
    pack.set("venues/metro.yaml", bomb);
    const auto begin = std::chrono::steady_clock::now();
    const auto findings = findingsOf(pack);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
    EXPECT_THAT(findings, Contains(StartsWith("venues/metro.yaml:1: error: an anchor (&) is not allowed")));
}

TEST(HostileSource, AFileWithThousandsOfErrorsIsCutShort)
{
    MinimalPack pack;
    pack.set(
        "venues/metro.yaml", pack.at("venues/metro.yaml") + [] {
            std::string keys;
            for (int i = 0; i < 5'000; ++i)
                keys += "key" + std::to_string(i) + ": x\n";
            return keys;
        }());
    const auto findings = findingsOf(pack);
    EXPECT_THAT(findings, SizeIs(101));
    EXPECT_THAT(findings,
                Contains("venues/metro.yaml: error: 4900 more are not listed — mend the first ones and check again"));
}

TEST(HostileSource, LongLinesAndManyMarksTakeNoLongTime)
{
    const auto begin = std::chrono::steady_clock::now();
    for (const std::string &body :
         {repeated("**a** ", 20'000), repeated("[^S-1]", 20'000), repeated("![a](b) ", 15'000), repeated("[", 120'000),
          repeated("> ", 60'000) + "x", repeated("1. ", 40'000), repeated("*a_b`c~", 17'000), repeated("<a", 60'000),
          repeated("&amp;", 24'000), repeated("\\", 120'000), repeated("|a\n|-\n", 20'000)}) {
        MinimalPack pack;
        pack.set(kEnglish, pack.at(kEnglish) + "\n" + body + "\n");
        EXPECT_THAT(findingsOf(pack), Not(IsEmpty())) << body.substr(0, 20);
    }
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(30));
}

} // namespace
