// SPDX-License-Identifier: Apache-2.0
#include "pack/content_json.h"

#include "core/json.h"
#include "pack/pack_index.h"
#include "pack/sample_content.h"

#include <functional>
#include <gmock/gmock.h>
#include <set>

namespace {

using core::Code;
using core::Json;
using testing::HasSubstr;
using namespace support;

pack::PackIndex sampleIndex()
{
    return {"p",   "1",   both("包", "Pack"),        "Apache-2.0", "credit", {"g"}, {"TH"}, {"n"}, {"q"}, {"l"},
            {"c"}, {"v"}, {"guide/g", "country/TH"}, {"s"},        {"k"},    {"r"}};
}

TEST(ContentJson, EveryStructComesBackAsItWas)
{
    EXPECT_EQ(pack::guideFromJson(pack::toJson(sampleGuide())), sampleGuide());
    EXPECT_EQ(pack::countryFromJson(pack::toJson(sampleCountry())), sampleCountry());
    EXPECT_EQ(pack::noticeFromJson(pack::toJson(sampleNotice())), sampleNotice());
    EXPECT_EQ(pack::quizFromJson(pack::toJson(sampleQuiz())), sampleQuiz());
    EXPECT_EQ(pack::scenarioFromJson(pack::toJson(sampleScenario())), sampleScenario());
    EXPECT_EQ(pack::checklistFromJson(pack::toJson(sampleChecklist())), sampleChecklist());
    EXPECT_EQ(pack::courseFromJson(pack::toJson(sampleCourse())), sampleCourse());
    EXPECT_EQ(pack::playlistFromJson(pack::toJson(samplePlaylist())), samplePlaylist());
    EXPECT_EQ(pack::campaignFromJson(pack::toJson(sampleCampaign())), sampleCampaign());
    EXPECT_EQ(pack::venueFromJson(pack::toJson(sampleVenue())), sampleVenue());
    EXPECT_EQ(pack::packIndexFromJson(pack::toJson(sampleIndex())), sampleIndex());
}

TEST(ContentJson, APackWithoutPinsAndNewKindsKeepsTheBytesItAlwaysHad)
{
    pack::PackIndex index = sampleIndex();
    index.pins.clear();
    index.scenarios.clear();
    index.checklists.clear();
    index.courses.clear();
    for (const char *key : {"pins", "scenarios", "checklists", "courses"})
        EXPECT_THAT(pack::toJson(index), Not(HasSubstr(key)));
    EXPECT_EQ(pack::packIndexFromJson(pack::toJson(index)), index);
}

/// A document as text and whether a text can be read as it, whatever its type.
struct Document
{
    std::string name;
    std::string text;
    std::function<core::Result<>(std::string_view)> read;
};

template <typename Read> Document document(std::string name, std::string text, Read read)
{
    return {std::move(name), std::move(text), [read](std::string_view input) -> core::Result<> {
                const auto value = read(input);
                if (!value)
                    return tl::unexpected(value.error());
                return {};
            }};
}

std::vector<Document> documents()
{
    return {document("guide", pack::toJson(sampleGuide()), pack::guideFromJson),
            document("country", pack::toJson(sampleCountry()), pack::countryFromJson),
            document("notice", pack::toJson(sampleNotice()), pack::noticeFromJson),
            document("quiz", pack::toJson(sampleQuiz()), pack::quizFromJson),
            document("scenario", pack::toJson(sampleScenario()), pack::scenarioFromJson),
            document("checklist", pack::toJson(sampleChecklist()), pack::checklistFromJson),
            document("course", pack::toJson(sampleCourse()), pack::courseFromJson),
            document("playlist", pack::toJson(samplePlaylist()), pack::playlistFromJson),
            document("campaign", pack::toJson(sampleCampaign()), pack::campaignFromJson),
            document("venue", pack::toJson(sampleVenue()), pack::venueFromJson),
            document("pack.json", pack::toJson(sampleIndex()), pack::packIndexFromJson)};
}

TEST(ContentJson, UnknownFieldsAreIgnored)
{
    for (const Document &one : documents()) {
        Json changed = Json::parse(one.text);
        changed["later"] = {{"x", 1}};
        EXPECT_TRUE(one.read(changed.dump())) << one.name;
    }
}

TEST(ContentJson, AMissingFieldIsRefusedByNameOrMayBeEmpty)
{
    const std::set<std::string> mayBeMissing{"illustration", "capital",    "timezone",  "calling_code", "driving_side",
                                             "valid_until",  "show_until", "renews",    "changed",      "sample",
                                             "notes",        "pins",       "scenarios", "checklists",   "courses"};
    for (const Document &one : documents()) {
        const Json whole = Json::parse(one.text);
        for (const auto &[key, value] : whole.items()) {
            Json changed = whole;
            changed.erase(key);
            const auto read = one.read(changed.dump());
            ASSERT_EQ(read.has_value(), mayBeMissing.contains(key)) << one.name << " " << key;
            if (!read) {
                EXPECT_EQ(read.error().detail, one.name + "." + key + ": missing");
            }
        }
    }
}

TEST(ContentJson, AFieldOfAnotherTypeIsRefusedByName)
{
    for (const Document &one : documents()) {
        const Json whole = Json::parse(one.text);
        for (const auto &[key, value] : whole.items()) {
            Json changed = whole;
            changed[key] = 1.5;
            const auto read = one.read(changed.dump());
            ASSERT_FALSE(read) << one.name << " " << key;
            EXPECT_EQ(read.error().code, Code::Malformed);
            EXPECT_THAT(read.error().detail, HasSubstr(one.name + "." + key));
        }
    }
}

TEST(ContentJson, AQuestionForChildrenStaysOne)
{
    core::Quiz quiz = support::sampleQuiz();
    for (core::Question &question : quiz.questions)
        question.isForChildren = true;
    const auto read = pack::quizFromJson(pack::toJson(quiz));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, quiz);
}

struct Wrong
{
    std::string document;
    std::string pointer;
    Json value;
    std::string message;
};

class WrongContent : public testing::TestWithParam<Wrong>
{};

TEST_P(WrongContent, IsRefusedAtItsPlace)
{
    for (const Document &one : documents()) {
        if (one.name != GetParam().document)
            continue;
        Json changed = Json::parse(one.text);
        changed[Json::json_pointer(GetParam().pointer)] = GetParam().value;
        const auto read = one.read(changed.dump());
        ASSERT_FALSE(read);
        EXPECT_THAT(read.error().detail, HasSubstr(GetParam().message));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Places, WrongContent,
    testing::Values(
        Wrong{"guide", "/texts/en/blocks/0/kind", "table", "guide.texts.en.blocks[0].kind: is no kind of block"},
        Wrong{"guide", "/texts/en/blocks/1/runs", Json::array(), "guide.texts.en.blocks[1].runs: must not be empty"},
        Wrong{"guide", "/texts/en/blocks/0/runs", Json::array(), "blocks[0].runs: must hold exactly one"},
        Wrong{"guide", "/texts/en/blocks/4/runs", Json::array(), "blocks[4].runs: must hold exactly one"},
        Wrong{"guide", "/texts/en/blocks/4/video", nullptr, "blocks[4].video: must be a text"},
        Wrong{"guide", "/texts/en/blocks/4/subtitles", nullptr, "blocks[4].subtitles: must be a list"},
        Wrong{"guide", "/texts/en/blocks/4/subtitles/0/text", 1, "subtitles[0].text: must be a text"},
        Wrong{"guide", "/texts/en/blocks/4/subtitles/0/from_ms", -1, "subtitles[0].from_ms: must lie between"},
        Wrong{"guide", "/texts/en/blocks/4/subtitles/0/to_ms", 500, "blocks[4].subtitles: do not follow each other"},
        Wrong{"guide", "/texts/en/blocks/4/subtitles/1/from_ms", 1'999, "subtitles: do not follow each other"},
        Wrong{"guide", "/texts/en/blocks/4/subtitles/1/to_ms", 1e12, "subtitles[1].to_ms: must be a whole number"},
        Wrong{"guide", "/texts/en/blocks/4/subtitles/1/to_ms", 86'400'001, "subtitles[1].to_ms: must lie between"},
        Wrong{"playlist", "/items/0/subtitles/en/lines/0/to_ms", 2'001, "subtitles.en.lines: do not follow each other"},
        Wrong{"playlist", "/items/0/subtitles/en", Json::array(), "subtitles.en: must be an object"},
        Wrong{"guide", "/reading_seconds", -1, "guide.reading_seconds: must lie between"},
        Wrong{"guide", "/audience/0", 1, "guide.audience: must hold texts only"},
        Wrong{"country", "/mains_volts/0", "220", "country.mains_volts: must hold whole numbers"},
        Wrong{"country", "/name", Json::object(), "country.name: has no text in any language"},
        Wrong{"country", "/missions/0/phones/0/e164", nullptr, "country.missions[0].phones[0].e164: must be a text"},
        Wrong{"quiz", "/questions/0/answer", 3, "quiz.questions[0].answer: the answer 3 is none of the 3"},
        Wrong{"quiz", "/questions/0/answer", Json::array({2}), "quiz.questions[0].answer: must be a whole number"},
        Wrong{"quiz", "/questions/0/type", "essay", "quiz.questions[0].type: is no type of question"},
        Wrong{"quiz", "/questions/0/type", 1, "quiz.questions[0].type: must be a text"},
        Wrong{"quiz", "/questions/0/children", "yes", "quiz.questions[0].children: must be true or false"},
        Wrong{"quiz", "/questions/1/answer", 0, "quiz.questions[1].answer: must be a list"},
        Wrong{"quiz", "/questions/1/answer", Json::array({0, 3}), "questions[1].answer: the answer 3 is none of the 3"},
        Wrong{"quiz", "/questions/1/answer", Json::array({1, 1}), "questions[1].answer: the answer 1 is there twice"},
        Wrong{"quiz", "/questions/1/answer", Json::array({1}), "a question of type multiple has 1 right options"},
        Wrong{"quiz", "/questions/1/answer", Json::array({0, 1, 2}), "questions[1].answer: no option is wrong"},
        Wrong{"quiz", "/questions/2/options", Json::array(), "a question of type order has 0 options"},
        Wrong{"quiz", "/questions/0/options/1", "x", "quiz.questions[0].options[1]: must be an object"},
        Wrong{"scenario", "/steps/0/choices/0/next", "nowhere", "leads to 'nowhere', which is no step"},
        Wrong{"scenario", "/steps/1/outcome", "", "scenario.steps: the step 'end' is a dead end"},
        Wrong{"checklist", "/items", Json::array(), "checklist.items: must not be empty"},
        Wrong{"course", "/lessons", Json::array(), "course.lessons: must not be empty"},
        Wrong{"course", "/lessons/1/id", "papers", "course.lessons: the lesson 'papers' is there twice"},
        Wrong{"course", "/lessons/1/questions/0", "basics/q1", "the question 'basics/q1' is asked twice"},
        Wrong{"course", "/lessons/0/points/1/text", Json::object(), "course.lessons[0].points[1].text: has no text"},
        Wrong{"course", "/exam/questions", 2, "course.lessons: the exam draws 2 questions, the lessons have 1"},
        Wrong{"course", "/exam/pass_percent", 101, "course.exam.pass_percent: must lie between"},
        Wrong{"playlist", "/items/0/seconds", 0, "playlist.items[0].seconds: must lie between"},
        Wrong{"notice", "/facts/en", "x", "notice.facts.en: must be a list of texts"}));

} // namespace
