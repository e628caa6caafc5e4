// SPDX-License-Identifier: Apache-2.0
// Films that speak: what is read, and every rule broken once.
#include "pack_building/film_pack.h"
#include "pack_building/spoken_texts.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>

namespace {

using std::chrono::milliseconds;
using support::FilmPack;
using support::findingsOf;
using support::kFilmEn;
using support::kFilmZh;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

pack_building::PackSource loaded(const support::MinimalPack &pack)
{
    const support::TempFolder folder;
    pack.write(folder.path());
    return support::loadPack(folder.path()).pack;
}

std::vector<core::Subtitle> inEnglish()
{
    return {{milliseconds(200), milliseconds(2'000), "Passport lost? Police first."},
            {milliseconds(2'000), milliseconds(4'500), "Then call +86-10-12308."}};
}

TEST(Subtitles, AreReadWithTheFilmThatTheyStandBeside)
{
    EXPECT_THAT(findingsOf(FilmPack()), IsEmpty());
    const auto pack = loaded(FilmPack());
    const core::PlaylistItem &item = pack.playlists.at(0).items.at(0);
    ASSERT_EQ(item.subtitles.size(), 2U);
    EXPECT_EQ(item.subtitles.at("en"), inEnglish());
    EXPECT_EQ(item.subtitles.at("zh-Hans").at(0).text, "护照丢了，先报警。") << "no blank between hanzi";
    const core::Block &film = pack.guides.at(0).texts.at("en").blocks.back();
    EXPECT_EQ(film.kind, core::BlockKind::Video);
    EXPECT_EQ(film.video, "videos/film.webm");
    EXPECT_EQ(film.image, "videos/film-poster.jpg");
    EXPECT_EQ(film.subtitles, inEnglish());
    EXPECT_THAT(film.runs.at(0).sources, ElementsAre("S-1", "S-2"));
    EXPECT_THAT(pack.media,
                Not(Contains(testing::Field(&pack_building::SourceMedia::path, testing::EndsWith(".vtt")))));
}

TEST(Subtitles, AreReadAloudAsOneParagraph)
{
    auto pack = loaded(FilmPack());
    pack.speech = {"en"};
    const auto documents = pack_building::spokenDocuments(pack);
    EXPECT_THAT(documents.at(0).texts, Contains("Passport lost? Police first. Then call +86-10-12308."));
}

TEST(Subtitles, AFilmNeedsNone)
{
    FilmPack pack;
    pack.remove(kFilmZh);
    pack.remove(kFilmEn);
    EXPECT_THAT(findingsOf(pack), IsEmpty());
}

TEST(Subtitles, AMissingTranslationIsReported)
{
    FilmPack pack;
    pack.remove(kFilmEn);
    EXPECT_THAT(findingsOf(pack), Contains("videos/film.en.vtt: error: the translation is missing — write it"));
}

TEST(Subtitles, WithoutAFilmAreWarnedOf)
{
    FilmPack pack;
    pack.set("videos/fim.en.vtt", pack.at(kFilmEn));
    EXPECT_THAT(findingsOf(pack), ElementsAre(StartsWith("videos/fim.en.vtt: warning: nothing shows this file")));
}

TEST(Subtitles, AFilmOfAGuideNeedsItsPoster)
{
    FilmPack pack;
    pack.remove("videos/film-poster.jpg");
    EXPECT_THAT(findingsOf(pack),
                Contains(StartsWith("guides/lost/zh-Hans.md:25: error: the file 'videos/film-poster.jpg' is missing")));
}

TEST(Subtitles, TheirSourcesAreAmongThoseOfTheGuide)
{
    FilmPack pack;
    pack.set("sources.yaml",
             pack.at("sources.yaml") + "S-3:\n  title: 无\n  publisher: 无\n  checked_on: \"2026-11-01\"\n");
    pack.replace(kFilmZh, "NOTE [^S-2]", "NOTE [^S-3]");
    pack.replace(kFilmEn, "NOTE [^S-2]", "NOTE [^S-3]");
    EXPECT_THAT(
        findingsOf(pack),
        Contains(StartsWith("guides/lost/en.md:25: error: the source 'S-3' is not among this guide's sources")));
}

TEST(Subtitles, LanguagesOfAGuideShowTheSameFilm)
{
    FilmPack pack;
    pack.replace("guides/lost/en.md", "(videos/film.webm)", "(images/one.png)");
    EXPECT_THAT(findingsOf(pack), Contains(StartsWith("guides/lost/en.md:25: error: this image stands where")));
}

/// `from` in the English file becomes `to`; the finding begins with `begins`.
struct Misspelt
{
    std::string from;
    std::string to;
    std::string begins;
};

void PrintTo(const Misspelt &broken, std::ostream *stream)
{
    *stream << "'" << broken.from << "' → '" << broken.to << "'";
}

class MisspeltSubtitles : public testing::TestWithParam<Misspelt>
{};

TEST_P(MisspeltSubtitles, AreReportedAtTheirLine)
{
    FilmPack pack;
    pack.replace(kFilmEn, GetParam().from, GetParam().to);
    EXPECT_THAT(findingsOf(pack), Contains(StartsWith("videos/film.en.vtt" + GetParam().begins)));
}

INSTANTIATE_TEST_SUITE_P(
    Rules, MisspeltSubtitles,
    testing::Values(
        Misspelt{"WEBVTT\n", "WEBVTT captions\n", ":1: error: is no file of subtitles"},
        Misspelt{"WEBVTT\n\n", "WEBVTT\n", ":1: error: is no file of subtitles"},
        Misspelt{"WEBVTT", "\xEF\xBB\xBFWEBVTT", ":1: error: begins with a byte order mark"},
        Misspelt{"Passport lost?\n", "Passport lost?\r\n", ":6: error: has line ends CR LF"},
        Misspelt{"Passport lost?", "Pass\u200Bport lost?", ":6: error: holds the invisible character"},
        Misspelt{"00:00.200", "intro\n00:00.200", ":5: error: is no subtitle"},
        Misspelt{"NOTE [^S-2]", "STYLE\n::cue {}", ":9: error: is no subtitle"},
        Misspelt{"NOTE [^S-1]\n", "NOTE written by me\n", ":3: error: a note names sources and nothing else"},
        Misspelt{"NOTE [^S-1]\n", "NOTE [^S-1] see there\n", ":3: error: a source mark stands inside the text"},
        Misspelt{"NOTE [^S-1]\n\n", "", ":3: error: this subtitle names no source"},
        Misspelt{"[^S-1]", "[^S-9]", ":3: error: the source 'S-9' is unknown"},
        Misspelt{"Police first.", "Police first.[^S-1]", ":6: error: a source mark stands in a subtitle"},
        Misspelt{"00:00.200", "0:00.200", ":5: error: has no times"},
        Misspelt{"00:00.200", "00:61.200", ":5: error: has no times"},
        Misspelt{"00:00.200", "00:00,200", ":5: error: has no times"},
        Misspelt{"00:00.200", "00:-1.200", ":5: error: has no times"},
        Misspelt{"00:02.000\nPass", "00:02.000 align:left\nPass", ":5: error: has no times"},
        Misspelt{"00:00.200 --> 00:02.000", "00:02.000 --> 00:00.200", ":5: error: ends before it begins"},
        Misspelt{"00:00.200 --> 00:02.000", "00:02.000 --> 00:02.000", ":5: error: ends before it begins"},
        Misspelt{"00:02.000 --> 00:04.500", "00:01.999 --> 00:04.500", ":11: error: begins before the one above has"},
        Misspelt{"00:04.500", "00:05.001", ":11: error: ends after the film, which has 5.000 s"},
        Misspelt{"00:04.500", "01:00:04.500", ":11: error: ends after the film, which has 5.000 s"},
        Misspelt{"Then call +86-10-12308.\n", "", ":11: error: has no text"},
        Misspelt{"Police first.", "Police\nfirst.", ":5: error: has 3 lines"},
        Misspelt{"Police first.", "<b>Police</b> first.", ":7: error: a subtitle holds <, > or &"},
        Misspelt{"Police first.", "Police &amp; friends.", ":7: error: a subtitle holds <, > or &"},
        Misspelt{"Police first.", "Police first, before anything else is done.",
                 ":7: error: the line has 43 characters"},
        Misspelt{"Police first.", "Police first, always.", ":5: warning: 36 characters in 1.800 s are hard to read"},
        Misspelt{"+86-10-12308", "+86-10-59913991", ":12: error: the telephone number '+86-10-59913991' has no source"},
        Misspelt{"Police first.", "Police first 🚓", ":6: error: the font Noto Sans CJK SC lacks the character"}));

TEST(Subtitles, HoursMayBeWritten)
{
    FilmPack pack;
    pack.replace(kFilmEn, "00:00.200 --> 00:02.000", "00:00:00.200 --> 00:00:02.000");
    EXPECT_THAT(findingsOf(pack), IsEmpty());
}

TEST(Subtitles, AFileWithoutAnyIsReported)
{
    FilmPack pack;
    pack.set(kFilmEn, "WEBVTT\n");
    EXPECT_THAT(findingsOf(pack), Contains(StartsWith("videos/film.en.vtt: error: holds no subtitle")));
}

TEST(Subtitles, ChineseIsReadSlower)
{
    FilmPack pack;
    pack.replace(kFilmZh, "先报警。", "先到当地警察局报案再说。");
    EXPECT_THAT(
        findingsOf(pack),
        ElementsAre(StartsWith("videos/film.zh-Hans.vtt:5: warning: 17 characters in 1.800 s are hard to read")));
}

} // namespace
