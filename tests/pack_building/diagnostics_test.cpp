// SPDX-License-Identifier: Apache-2.0
// Each rule of docs/content-format.md, broken once in an otherwise good pack.
#include "pack_building/minimal_pack.h"

#include <gmock/gmock.h>

namespace {

using support::findingsOf;
using support::MinimalPack;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

TEST(Diagnostics, AGoodPackHasNone) { EXPECT_THAT(findingsOf(MinimalPack()), IsEmpty()); }

/// `from` in `file` becomes `to`; the finding begins with `begins`.
struct Broken
{
    std::string file;
    std::string from;
    std::string to;
    std::string begins;
};

void PrintTo(const Broken &broken, std::ostream *stream)
{
    *stream << broken.file << ": '" << broken.from << "' → '" << broken.to << "'";
}

class BrokenPack : public testing::TestWithParam<Broken>
{};

TEST_P(BrokenPack, IsReportedAtItsLine)
{
    MinimalPack pack;
    pack.replace(GetParam().file, GetParam().from, GetParam().to);
    EXPECT_THAT(findingsOf(pack), Contains(StartsWith(GetParam().begins)));
}

constexpr const char *kZh = "guides/lost/zh-Hans.md";
constexpr const char *kEn = "guides/lost/en.md";
constexpr const char *kTh = "countries/TH.yaml";
constexpr const char *kRain = "notices/th-rain.yaml";
constexpr const char *kQuiz = "quizzes/basics.yaml";
constexpr const char *kMain = "playlists/main.yaml";
constexpr const char *kAutumn = "campaigns/autumn.yaml";

INSTANTIATE_TEST_SUITE_P(
    Yaml, BrokenPack,
    testing::Values(
        Broken{kTh, "  zh-Hans: 泰国", "  zh-Hans: [泰国", "countries/TH.yaml:4: error: is no valid YAML"},
        Broken{kTh, "pinyin: taiguo", "pinyin: tai: guo", "countries/TH.yaml:5: error: is no valid YAML"},
        Broken{kTh, "pinyin: taiguo", "pinjin: taiguo", "countries/TH.yaml:5: error: the key 'pinjin' is unknown"},
        Broken{kTh, "pinyin: taiguo", "pinjin: taiguo", "countries/TH.yaml:1: error: the key 'pinyin' is missing"},
        Broken{kTh, "continent: asia", "continent: asia\ncontinent: asia",
               "countries/TH.yaml:10: error: the key 'continent' is there twice"},
        Broken{kTh, "pinyin: taiguo", "pinyin: [taiguo]", "countries/TH.yaml:5: error: 'pinyin' must be a text"},
        Broken{kTh, "pinyin: taiguo", "pinyin:", "countries/TH.yaml:5: error: 'pinyin' must be a text, it is empty"},
        Broken{kTh, "currency: [THB]", "currency: THB", "countries/TH.yaml:15: error: 'currency' must be a list"},
        Broken{kTh, "[220]", "[volts]", "countries/TH.yaml:18: error: 'mains_volts' must be a whole number"},
        Broken{kRain, "historic: false", "historic: no", "notices/th-rain.yaml:2: error: 'historic' must be true or"},
        Broken{kRain, "areas:\n  - name", "areas:\n  name", "notices/th-rain.yaml:14: error: is no valid YAML"},
        Broken{kQuiz, "- {zh-Hans: 等待, en: Wait}", "- Wait", "quizzes/basics.yaml:16: error: 'options' must hold a"},
        Broken{"pack.yaml", "id: tiny", "- tiny", "pack.yaml:"},
        Broken{"pack.yaml", "id: tiny", "id: Tiny Pack", "pack.yaml:1: error: 'Tiny Pack' is no id"},
        Broken{"pack.yaml", "\"1.0\"", "one/two", "pack.yaml:2: error: 'one/two' is no version"},
        Broken{"pack.yaml", "[zh-Hans, en]", "[zh-Hans, fr]", "pack.yaml:6: error: 'languages' must not hold 'fr'"},
        Broken{"pack.yaml", "default_language: zh-Hans", "default_language: fr",
               "pack.yaml:7: error: 'fr' is not among the languages"},
        Broken{"pack.yaml", "licence:", "pins: [guide/Lost]\nlicence:",
               "pack.yaml:8: error: 'guide/Lost' cannot stand on the home page"},
        Broken{"pack.yaml", "licence:", "pins: [venue/metro]\nlicence:",
               "pack.yaml:8: error: 'venue/metro' cannot stand on the home page"},
        Broken{"pack.yaml", "licence:", "pins: [country/th]\nlicence:",
               "pack.yaml:8: error: 'country/th' cannot stand on the home page"},
        Broken{"pack.yaml",
               "licence:", "pins: [guide/a, guide/b, guide/c]\nlicence:", "pack.yaml:8: error: there are 3 pins"},
        Broken{kZh, "title: 护照丢了", "title: \"护照", "guides/lost/zh-Hans.md:"}));

INSTANTIATE_TEST_SUITE_P(
    Sources, BrokenPack,
    testing::Values(
        Broken{kTh, "facts_sources: [S-1]", "facts_sources: [S-9]",
               "countries/TH.yaml:33: error: the source 'S-9' is unknown"},
        Broken{kTh, "facts_sources: [S-1]", "facts_sources: []", "countries/TH.yaml:33: error: 'facts_sources' is an"},
        Broken{kTh, "    confidence: high\n    sources: [S-2]", "    confidence: high",
               "countries/TH.yaml:22: error: the key 'sources' is missing"},
        Broken{kTh, "    as_of: \"2024-08\"\n    sources: [S-2]", "    as_of: \"2024-08\"",
               "countries/TH.yaml:26: error: the key 'sources' is missing"},
        Broken{kQuiz, "sources: [S-1]", "sources: [S-1, S-7]", "quizzes/basics.yaml:22: error: the source 'S-7' is"},
        Broken{kZh, "sources: [S-1, S-2]", "sources: [S-1]",
               "guides/lost/zh-Hans.md:19: error: the source 'S-2' is not among this guide's sources"},
        Broken{kZh, "报警。[^S-1]", "报警。", "guides/lost/zh-Hans.md:18: error: this text names no source"},
        Broken{kZh, "> 别慌。[^S-2]", "> 别慌。", "guides/lost/zh-Hans.md:23: error: this text names no source"},
        Broken{kZh, "报警。[^S-1]", "报警[^S-1]。",
               "guides/lost/zh-Hans.md:18: error: a source mark stands inside the text"},
        Broken{kZh, "## 马上做", "## 马上做[^S-1]", "guides/lost/zh-Hans.md:16: error: a heading has a source mark"},
        Broken{kEn, "police.[^S-1]", "police.[^S-2]",
               "guides/lost/en.md:18: warning: names other sources than guides/lost/zh-Hans.md:18"},
        Broken{"sources.yaml", "S-1:", "S-3: {title: 无, publisher: 无, checked_on: \"2026-11-01\"}\nS-1:",
               "sources.yaml:1: warning: nothing refers to the source 'S-3'"},
        Broken{"sources.yaml", "https://", "", "sources.yaml:4: error: 'www.gov.cn/' is no web address"},
        Broken{"sources.yaml", "S-1:", "S 1:", "sources.yaml:1: error: 'S 1' is no source id"},
        Broken{"sources.yaml", "  checked_on: \"2026-11-01\"\nS-2", "S-2",
               "sources.yaml:2: error: the key 'checked_on' is missing"}));

INSTANTIATE_TEST_SUITE_P(
    Telephones, BrokenPack,
    testing::Values(
        Broken{kZh, "报警。[^S-1]", "报警 +66-2-245-7010。[^S-1]",
               "guides/lost/zh-Hans.md:18: error: the telephone number '+66-2-245-7010' has no source"},
        Broken{kEn, "Call the police.", "Call 911.",
               "guides/lost/en.md:18: error: the telephone number '911' has no source"},
        Broken{kEn, "## Do this now", "## Call +86-10-59913991",
               "guides/lost/en.md:16: error: the telephone number '+86-10-59913991' has no source"},
        Broken{kRain, "call 191", "call 1155", "notices/th-rain.yaml:23: error: the telephone number '1155' has no"},
        Broken{kQuiz, "报警最要紧。", "请打65612309。",
               "quizzes/basics.yaml:20: error: the telephone number '65612309' has no source"},
        Broken{kTh, "+66 2 245 7010", "+66 2 245 7011", "countries/TH.yaml:30: error: '+66 2 245 7011' has other"},
        Broken{kTh, "\"+6622457010\"", "\"022457010\"", "countries/TH.yaml:30: error: '022457010' is no international"},
        Broken{kTh, "numbers: [\"191\"]", "numbers: [\"call us\"]",
               "countries/TH.yaml:22: error: 'call us' is no emergency number"}));

INSTANTIATE_TEST_SUITE_P(
    Translations, BrokenPack,
    testing::Values(
        Broken{kTh, "  en: Thailand\n", "", "countries/TH.yaml:3: error: 'name' has no text in 'en'"},
        Broken{kTh, "  en: Thailand", "  fr: Thaïlande", "countries/TH.yaml:4: error: 'fr' is no language of this"},
        Broken{kTh, "  en: Thailand", "  en: \"\"", "countries/TH.yaml:4: error: 'name' is empty"},
        Broken{kQuiz, "{zh-Hans: 等待, en: Wait}", "{zh-Hans: 等待}",
               "quizzes/basics.yaml:15: error: 'options' has no text in 'en'"},
        Broken{kRain, "    - Floods in the hills; call 191.", "    - Floods.\n    - Mud.",
               "notices/th-rain.yaml:20: error: 'facts' has lists of different length"},
        Broken{kEn, "2. Call the **hotline** +86-10-12308.[^S-1][^S-2]\n", "",
               "guides/lost/en.md:18: error: this steps stands where guides/lost/zh-Hans.md:18 has a steps of 2"},
        Broken{kEn, "1. Call the police.[^S-1]\n2. Call the **hotline** +86-10-12308.[^S-1][^S-2]",
               "Call the police.[^S-1]",
               "guides/lost/en.md:18: error: this paragraph stands where guides/lost/zh-Hans.md:18 has a steps of 2"},
        Broken{kEn, "> Keep calm.[^S-2]\n", "", "guides/lost/en.md: error: has 3 blocks"},
        Broken{kEn, "situation: documents", "situation: crime", "guides/lost/en.md:1: error: 'situation' differs"},
        Broken{kEn, "audience: [everyone]", "audience: [tourists]", "guides/lost/en.md:1: error: 'audience' differs"}));

INSTANTIATE_TEST_SUITE_P(
    AltTexts, BrokenPack,
    testing::Values(Broken{kZh, "illustration_alt: 一本护照\n", "",
                           "guides/lost/zh-Hans.md:9: error: the illustration has no alternative text"},
                    Broken{kZh, "![一扇窗]", "![]",
                           "guides/lost/zh-Hans.md:21: error: a picture has no alternative text"},
                    Broken{kMain, "    alt: {zh-Hans: 动画, en: A film}\n", "",
                           "playlists/main.yaml:3: error: the key 'alt' is missing"}));

INSTANTIATE_TEST_SUITE_P(
    References, BrokenPack,
    testing::Values(Broken{kZh, "illustration: images/one.png", "illustration: images/two.png",
                           "guides/lost/zh-Hans.md:9: error: the file 'images/two.png' is missing"},
                    Broken{kZh, "(images/one.png)", "(images/two.png)",
                           "guides/lost/zh-Hans.md:21: error: the file 'images/two.png' is missing"},
                    Broken{kZh, "(images/one.png)", "(../secret.png)",
                           "guides/lost/zh-Hans.md:21: error: '../secret.png' is no path inside the pack"},
                    Broken{kMain, "file: videos/film.webm", "file: /etc/passwd",
                           "playlists/main.yaml:5: error: '/etc/passwd' is no path inside the pack"},
                    Broken{kMain, "file: videos/film.webm", "file: images/one.png",
                           "playlists/main.yaml:5: error: 'images/one.png' does not lie in videos/"},
                    Broken{kMain, "poster: images/one.png", "poster: videos/film.webm",
                           "playlists/main.yaml:6: error: 'videos/film.webm' is a video"},
                    Broken{kMain, "notice: th-rain", "notice: th-snow",
                           "playlists/main.yaml:12: error: 'notice/th-snow' does not exist"},
                    Broken{kAutumn, "playlist: main", "playlist: other",
                           "campaigns/autumn.yaml:5: error: 'playlist/other' does not exist"},
                    Broken{kAutumn, "guide/lost", "guide/found",
                           "campaigns/autumn.yaml:7: error: 'guide/found' does not exist"},
                    Broken{kAutumn, "guide/lost", "venue/metro",
                           "campaigns/autumn.yaml:7: error: 'venue/metro' cannot stand on the home page"},
                    Broken{kRain, "countries: [TH]", "countries: [TH, LA]",
                           "notices/th-rain.yaml:3: error: 'country/LA' does not exist"},
                    Broken{kRain, "sources: [S-2]", "renews: th-none\nsources: [S-2]",
                           "notices/th-rain.yaml:24: error: 'notice/th-none' does not exist"},
                    Broken{kRain, "sources: [S-2]", "renews: th-rain\nsources: [S-2]",
                           "notices/th-rain.yaml:24: error: a notice renews itself"}));

INSTANTIATE_TEST_SUITE_P(
    Ids, BrokenPack,
    testing::Values(
        Broken{kMain, "id: rain", "id: film", "playlists/main.yaml:10: error: the id 'media/film' is there twice"},
        Broken{kRain, "id: th-rain", "id: th-wind", "notices/th-rain.yaml:1: error: the id 'th-wind' does not fit"},
        Broken{kEn, "id: lost", "id: found", "guides/lost/en.md:1: error: id and language do not fit"},
        Broken{kEn, "language: en", "language: zh-Hans", "guides/lost/en.md:1: error: id and language do not fit"},
        Broken{kQuiz, "id: first", "id: First Question", "quizzes/basics.yaml:10: error: 'First Question' is no id"},
        Broken{kTh, "alpha2: TH", "alpha2: Thailand", "countries/TH.yaml:1: error: 'Thailand' is no country code"},
        Broken{kTh, "alpha2: TH", "alpha2: TW", "countries/TH.yaml:1: error: 'TW' is in no country list"}));

INSTANTIATE_TEST_SUITE_P(
    ClosedLists, BrokenPack,
    testing::Values(
        Broken{kZh, "situation: documents", "situation: dokuments",
               "guides/lost/zh-Hans.md:6: error: 'situation' must not be 'dokuments' — use documents, crime"},
        Broken{kZh, "icon: passport", "icon: dragon", "guides/lost/zh-Hans.md:7: error: 'icon' must not be 'dragon'"},
        Broken{kZh, "[everyone]", "[everyone, ghosts]",
               "guides/lost/zh-Hans.md:8: error: 'audience' must not hold 'ghosts'"},
        Broken{kZh, "[everyone]", "[everyone, everyone]",
               "guides/lost/zh-Hans.md:8: error: 'audience' holds 'everyone' twice"},
        Broken{kTh, "continent: asia", "continent: antarctica", "countries/TH.yaml:9: error: 'continent' must not be"},
        Broken{kTh, "driving_side: left", "driving_side: middle", "countries/TH.yaml:16: error: 'driving_side' must"},
        Broken{kTh, "[A, C]", "[A, Z]", "countries/TH.yaml:17: error: 'plugs' must not hold 'Z'"},
        Broken{kTh, "confidence: high", "confidence: low", "countries/TH.yaml:23: error: 'confidence' must not be"},
        Broken{kTh, "  police:", "  dentist:", "countries/TH.yaml:21: error: the key 'dentist' is unknown here"},
        Broken{kTh, "timezone: Asia/Bangkok", "timezone: GMT+7", "countries/TH.yaml:13: error: 'GMT+7' is no timezone"},
        Broken{kTh, "\"+66\"", "\"0066\"", "countries/TH.yaml:14: error: '0066' is no calling_code"},
        Broken{kTh, "[THB]", "[Baht]", "countries/TH.yaml:15: error: 'Baht' is no currency code"},
        Broken{kTh, "pinyin: taiguo", "pinyin: Tài guó", "countries/TH.yaml:5: error: 'Tài guó' holds more than"},
        Broken{kRain, "scale: words", "scale: numbers", "notices/th-rain.yaml:14: error: 'scale' must not be"},
        Broken{kRain, "level: caution", "level: orange",
               "notices/th-rain.yaml:15: error: 'level' must not be 'orange'"},
        Broken{kRain, "scale: words", "scale: colours",
               "notices/th-rain.yaml:15: error: 'level' must not be 'caution' — use blue"},
        Broken{kMain, "type: video", "type: film", "playlists/main.yaml:4: error: 'type' must not be 'film'"},
        Broken{"venues/metro.yaml", "kind: metro-station", "kind: station",
               "venues/metro.yaml:4: error: 'kind' must"}));

INSTANTIATE_TEST_SUITE_P(
    DatesAndNumbers, BrokenPack,
    testing::Values(
        Broken{kTh, "checked_on: \"2026-11-01\"", "checked_on: \"2026-02-30\"",
               "countries/TH.yaml:34: error: '2026-02-30' is no day"},
        Broken{kTh, "checked_on: \"2026-11-01\"", "checked_on: \"2025-11-01\"",
               "countries/TH.yaml:34: warning: was last checked on 2025-11-01, over a year ago"},
        Broken{kTh, "checked_on: \"2026-11-01\"", "checked_on: \"2026-12-01\"",
               "countries/TH.yaml:34: warning: was checked on 2026-12-01, which is in the future"},
        Broken{kTh, "as_of: \"2024-08\"", "as_of: 2024-8", "countries/TH.yaml:31: error: '2024-8' is no date"},
        Broken{kRain, "issued_on: \"2026-10\"", "issued_on: \"2026\"", "notices/th-rain.yaml:16: error: '2026' is no"},
        Broken{kRain, "show_until: \"2026-12-31\"\n", "",
               "notices/th-rain.yaml:1: error: a notice in force needs show_until"},
        Broken{kRain, "show_until: \"2026-12-31\"", "show_until: \"2026-11-20\"",
               "notices/th-rain.yaml:18: warning: no level is shown any more since 2026-11-20"},
        Broken{kAutumn, "to: \"2026-12-31\"", "to: \"2026-08-31\"",
               "campaigns/autumn.yaml:4: error: the campaign ends before it begins"},
        Broken{kMain, "from: \"06:00\"", "from: \"6:00\"", "playlists/main.yaml:15: error: '6:00' is no time of day"},
        Broken{kMain, "to: \"23:00\"", "to: \"06:00\"", "playlists/main.yaml:15: error: the daypart is empty"},
        Broken{kMain, "seconds: 15", "seconds: 0", "playlists/main.yaml:7: error: 'seconds' must be a whole number"},
        Broken{kZh, "reading_seconds: 30", "reading_seconds: soon",
               "guides/lost/zh-Hans.md:11: error: 'reading_seconds' must be a whole number"},
        Broken{kQuiz, "id: basics", "id: daily", "quizzes/basics.yaml:1: error: the id 'daily' is the kiosk's own"},
        Broken{kQuiz, "answer: 0", "answer: 3", "quizzes/basics.yaml:18: error: the answer 3 is none of the 3"},
        Broken{kQuiz, "answer: 0", "answer: -1", "quizzes/basics.yaml:18: error: 'answer' must be a whole number"},
        Broken{kQuiz, "answer: 0", "answer: [0]", "quizzes/basics.yaml:18: error: 'answer' must be a whole number"},
        Broken{kQuiz, "answer: 0", "answer: 0\n    type: essay",
               "quizzes/basics.yaml:19: error: 'type' must not be 'essay' — use single, multiple or order"},
        Broken{kQuiz, "answer: 0", "answer: 0\n    type: multiple",
               "quizzes/basics.yaml:18: error: 'answer' must be a list"},
        Broken{kQuiz, "    answer: 0", "    type: multiple",
               "quizzes/basics.yaml:10: error: a question of type multiple has 0 right options — name at least two"},
        Broken{kQuiz, "answer: 0", "answer: [2]\n    type: multiple",
               "quizzes/basics.yaml:18: error: a question of type multiple has 1 right options — name at least two"},
        Broken{kQuiz, "answer: 0", "answer: [2, 2]\n    type: multiple",
               "quizzes/basics.yaml:18: error: the answer 2 is there twice — delete one of them"},
        Broken{kQuiz, "answer: 0", "answer: [0, 4]\n    type: multiple",
               "quizzes/basics.yaml:18: error: the answer 4 is none of the 3 options — options count from 0"},
        Broken{kQuiz, "answer: 0", "answer: [0, one]\n    type: multiple",
               "quizzes/basics.yaml:18: error: 'answer' must be a whole number between 0 and 4"},
        Broken{kQuiz, "answer: 0", "answer: [1, 2, 0]\n    type: multiple",
               "quizzes/basics.yaml:18: error: no option is wrong — add one that is"},
        Broken{kQuiz, "answer: 0", "answer: 0\n    type: order",
               "quizzes/basics.yaml:18: error: 'answer' must not be here — delete it"},
        Broken{kQuiz, "      - {zh-Hans: 等待, en: Wait}\n      - {zh-Hans: 回家, en: Go home}\n    answer: 0",
               "      - {zh-Hans: 等待, en: Wait}\n    type: order",
               "quizzes/basics.yaml:15: error: a question of type order has 2 options — write 3 to 5"},
        Broken{kQuiz, "answer: 0", "answer: 0\n    children: maybe",
               "quizzes/basics.yaml:19: error: 'children' must be true or false"},
        Broken{kQuiz, "报警最要紧。\n      en: The police come first.",
               "报警。报警！报警最要紧。\n      en: The police.\n    children: true",
               "quizzes/basics.yaml:20: error: 3 sentences (zh-Hans) are too long for children — say it in 2"},
        Broken{kQuiz, "id: basics", "id: family", "quizzes/basics.yaml:1: error: the id 'family' is the kiosk's own"},
        Broken{kQuiz, "      - {zh-Hans: 等待, en: Wait}\n      - {zh-Hans: 回家, en: Go home}\n", "",
               "quizzes/basics.yaml:15: error: 'options' must be a list of 2 to 5"},
        Broken{kQuiz, "{zh-Hans: 回家, en: Go home}", "{zh-Hans: 回家, en: Wait}",
               "quizzes/basics.yaml:15: error: the option 'Wait' is there twice"}));

INSTANTIATE_TEST_SUITE_P(
    Texts, BrokenPack,
    testing::Values(
        Broken{kZh, "summary: 先报警，再求助。",
               "summary: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一",
               "guides/lost/zh-Hans.md:5: error: the summary has 41 characters"},
        Broken{kEn, "summary: Police first, then help.",
               "summary: aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa aaaaaaaaa a",
               "guides/lost/en.md:5: error: the summary has 91 characters"},
        Broken{kEn, "Keep calm.", "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a and on.",
               "guides/lost/en.md:23: warning: a sentence of 38 words is hard to read"},
        Broken{kZh, "title: 护照丢了",
               "title: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一",
               "guides/lost/zh-Hans.md:4: error: the text has 41 characters — at most 40 fit here"},
        Broken{kTh, "en: Thailand", "en: " + std::string(101, 'a'),
               "countries/TH.yaml:4: error: the text has 101 characters — at most 100 fit here"},
        Broken{kTh, "[Siam]", "[" + std::string(101, 'a') + "]", "countries/TH.yaml:8: error: the text has 101"},
        Broken{kRain, "Floods in the hills", "Floods" + std::string(1000, 's'),
               "notices/th-rain.yaml:23: error: the text has 1017 characters — at most 1000 can be read here; split"},
        Broken{kZh, "别慌。", "别" + std::string(400, 'a') + "慌。",
               "guides/lost/zh-Hans.md:23: error: the text has 403 characters — at most 400 can be read here"},
        Broken{kZh, "## 马上做", "## " + std::string(41, 'a'), "guides/lost/zh-Hans.md:16: error: the text has 41"},
        Broken{kEn, "illustration_alt: A passport", "illustration_alt: A" + std::string(1000, 'a'),
               "guides/lost/en.md:10: error: the text has 1001 characters"},
        Broken{"sources.yaml", "title: 条例", "title: " + std::string(1001, 'a'),
               "sources.yaml:2: error: the text has 1001 characters"},
        Broken{"sources.yaml", "https://www.gov.cn/", "https://www.gov.cn/?" + std::string(500, 'a'),
               "sources.yaml:4: error: the address has 520 bytes — at most 500"}));

TEST(Diagnostics, ACharacterThatTheFontLacksIsNamedWithItsLine)
{
    if (!pack_building::FontCoverage::ofFamily(pack_building::kTextFamily))
        GTEST_SKIP() << "the font is not installed";
    MinimalPack pack;
    pack.replace(kZh, "别慌。", "别慌\xF0\x9F\x98\x80。");
    pack.replace(kTh, "en: Thailand", "en: \"Thai\\U0001F600\"");
    EXPECT_THAT(findingsOf(pack),
                ElementsAre(HasSubstr("countries/TH.yaml:4: error: the font Noto Sans CJK SC lacks the character"),
                            HasSubstr("guides/lost/zh-Hans.md:23: error: the font Noto Sans CJK SC lacks the "
                                      "character '\xF0\x9F\x98\x80' (U+1F600)")));
}

TEST(Diagnostics, MissingFilesAreNamed)
{
    for (const std::string path : {"pack.yaml", "sources.yaml", "guides/lost/en.md", "guides/lost/zh-Hans.md",
                                   "images/one.png", "videos/film.webm"}) {
        MinimalPack pack;
        pack.remove(path);
        EXPECT_THAT(findingsOf(pack), Contains(HasSubstr(path))) << path;
    }
}

TEST(Diagnostics, FilesThatDoNotBelongAreNamed)
{
    MinimalPack pack;
    pack.set("countries/TH.yml", "x");
    pack.set("guide/lost/en.md", "x");
    pack.set("guides/lost/fr.md", "x");
    pack.set("images/my picture.png", "x");
    pack.set("README.md", "passed over");
    pack.set(".hidden", "passed over");
    EXPECT_THAT(findingsOf(pack), ElementsAre("countries/TH.yml: error: does not belong into a pack — see "
                                              "docs/content-format.md for the folders and file endings",
                                              StartsWith("guide/lost/en.md: error: does not belong"),
                                              StartsWith("guides/lost/fr.md: error: 'fr' is no language"),
                                              StartsWith("images/my picture.png: error: has a name")));
}

TEST(Diagnostics, AFileThatNothingShowsIsAWarning)
{
    MinimalPack pack;
    pack.set("images/two.png", support::smallPng());
    EXPECT_THAT(findingsOf(pack), ElementsAre(StartsWith("images/two.png: warning: nothing shows this file")));
}

TEST(Diagnostics, EverythingIsReportedInOneRun)
{
    MinimalPack pack;
    pack.replace(kTh, "pinyin: taiguo", "pinyin: [taiguo");
    pack.replace(kZh, "title: 护照丢了\n", "");
    pack.replace(kQuiz, "answer: 0", "answer: 7");
    pack.replace(kMain, "seconds: 8", "seconds: eight");
    const auto findings = findingsOf(pack);
    for (const std::string file :
         {"countries/TH.yaml:", "guides/lost/zh-Hans.md:", "quizzes/basics.yaml:18", "playlists/main.yaml:13"})
        EXPECT_THAT(findings, Contains(StartsWith(file)));
}

TEST(Diagnostics, ANumberThatPackYamlListsMayBeNamed)
{
    MinimalPack pack;
    pack.replace(kEn, "Call the police.", "Call 96110.");
    EXPECT_THAT(findingsOf(pack), Contains(HasSubstr("'96110' has no source")));
    pack.set("pack.yaml", pack.at("pack.yaml") + "telephone_numbers:\n  - number: \"96110\"\n    sources: [S-1]\n"
                                                 "    checked_on: \"2026-11-01\"\n");
    EXPECT_THAT(findingsOf(pack), IsEmpty());
}

TEST(Diagnostics, APinMayNameWhatAnotherPackHas)
{
    MinimalPack pack;
    pack.set("pack.yaml", pack.at("pack.yaml") + "pins: [guide/of-the-core, country/TH]\n");
    EXPECT_THAT(findingsOf(pack), IsEmpty());
}

TEST(Diagnostics, AHistoricNoticeNeedsNoLastDay)
{
    MinimalPack pack;
    pack.replace(kRain, "historic: false", "historic: true");
    pack.replace(kRain, "show_until: \"2026-12-31\"\n", "");
    EXPECT_THAT(findingsOf(pack), IsEmpty());
}

} // namespace
