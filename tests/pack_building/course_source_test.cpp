// SPDX-License-Identifier: Apache-2.0
// Courses: a good one, and each rule broken once.
#include "pack_building/minimal_pack.h"
#include "pack_building/spoken_texts.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>

namespace {

using support::findingsOf;
using support::MinimalPack;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char *kCourseFile = "courses/trips.yaml";
constexpr const char *kCourse = R"(id: trips
icon: plane
audience: [business]
title: {zh-Hans: 出差, en: Business trips}
summary: {zh-Hans: 出发前学, en: Before you go}
minutes: 45
lessons:
  - id: papers
    title: {zh-Hans: 证件, en: Papers}
    points:
      - text: {zh-Hans: 看护照。, en: Look at your passport.}
        sources: [S-1]
        checked_on: "2026-11-01"
      - text: {zh-Hans: 看签证。, en: Look at your visa.}
        sources: [S-1]
        checked_on: "2026-11-01"
    items: [guide/lost]
    questions: [basics/first]
  - id: help
    title: {zh-Hans: 求助, en: Help}
    points:
      - text: {zh-Hans: 先报警。, en: Police first.}
        sources: [S-1]
        checked_on: "2026-11-01"
      - text: {zh-Hans: 再找领事馆。, en: Then the consulate.}
        sources: [S-1]
        checked_on: "2026-11-01"
    items: [guide/lost]
exam:
  questions: 1
  pass_percent: 80
trainer_note:
  - {zh-Hans: 带上护照。, en: Bring your passport.}
)";

MinimalPack packWithCourse()
{
    MinimalPack pack;
    pack.set(kCourseFile, kCourse);
    return pack;
}

TEST(CourseSource, AGoodOneIsRead)
{
    EXPECT_THAT(findingsOf(packWithCourse()), IsEmpty());
    const support::TempFolder folder;
    packWithCourse().write(folder.path());
    const auto loaded = support::loadPack(folder.path());
    ASSERT_EQ(loaded.pack.courses.size(), 1U);
    const core::Course &course = loaded.pack.courses.front();
    EXPECT_EQ(course.lessons.size(), 2U);
    EXPECT_EQ(course.exam, (core::Exam{1, 80}));
    EXPECT_EQ(course.trainerNotes.front().at("en"), "Bring your passport.");
    EXPECT_EQ(course.sources.front().id, "S-1");
}

TEST(CourseSource, EverythingOfItIsReadAloud)
{
    MinimalPack source = packWithCourse();
    source.replace("pack.yaml", "default_language:", "speech: [en]\ndefault_language:");
    const support::TempFolder folder;
    source.write(folder.path());
    for (const auto &document : pack_building::spokenDocuments(support::loadPack(folder.path()).pack))
        if (document.name == "courses-trips") {
            EXPECT_THAT(document.texts, ElementsAre("Business trips", "Before you go", "Papers",
                                                    "Look at your passport.", "Look at your visa.", "Help",
                                                    "Police first.", "Then the consulate.", "Bring your passport."));
            return;
        }
    FAIL() << "nothing is said of the course";
}

struct BrokenLine
{
    std::string from;
    std::string to;
    std::string finding;
};

void PrintTo(const BrokenLine &broken, std::ostream *stream) { *stream << broken.finding; }

class BrokenCourse : public testing::TestWithParam<BrokenLine>
{};

TEST_P(BrokenCourse, IsReportedAtItsLine)
{
    MinimalPack pack = packWithCourse();
    pack.replace(kCourseFile, GetParam().from, GetParam().to);
    EXPECT_THAT(findingsOf(pack), Contains(HasSubstr(GetParam().finding)));
}

INSTANTIATE_TEST_SUITE_P(
    Rules, BrokenCourse,
    testing::Values(
        BrokenLine{"id: trips", "id: tours", "trips.yaml:1: error: the id 'tours' does not fit the file's name"},
        BrokenLine{"[business]", "[sailors]", "trips.yaml:3: error: 'audience' must not hold 'sailors'"},
        BrokenLine{"minutes: 45", "minutes: 0", "trips.yaml:6: error: 'minutes' must be a whole number between 5"},
        BrokenLine{"- id: help", "- id: papers", "trips.yaml:19: error: the lesson 'papers' is there twice"},
        BrokenLine{"items: [guide/lost]\n    questions", "items: [guide/found]\n    questions",
                   "trips.yaml:17: error: 'guide/found' does not exist in this pack"},
        BrokenLine{"items: [guide/lost]", "items: [country/TH]",
                   "trips.yaml:17: error: 'country/TH' cannot be part of a lesson — write a guide, scenario or"},
        BrokenLine{"[basics/first]", "[basics/last]",
                   "trips.yaml:18: error: 'question/basics/last' does not exist in this pack"},
        BrokenLine{"[basics/first]", "[basics/first, basics/first]",
                   "trips.yaml:8: error: the question 'basics/first' is asked twice in this course"},
        BrokenLine{"  questions: 1", "  questions: 2",
                   "trips.yaml:30: error: the exam draws 2 questions, the lessons have 1 — draw fewer"},
        BrokenLine{"exam:\n  questions: 1\n  pass_percent: 80\n", "", "error: the exam asks nothing"},
        BrokenLine{"pass_percent: 80", "pass_percent: 120", "'pass_percent' must be a whole number between 1 and 100"},
        BrokenLine{"{zh-Hans: 先报警。, en: Police first.}", "{zh-Hans: 先报警。}", "has no text in 'en'"},
        BrokenLine{"en: Bring your passport.", "en: Call 65612309.", "telephone number '65612309' has no source"},
        BrokenLine{"sources: [S-1]", "sources: [S-9]", "trips.yaml:12: error: the source 'S-9' is unknown"},
        BrokenLine{"trainer_note:\n  - {zh-Hans: 带上护照。, en: Bring your passport.}\n", "",
                   "the key 'trainer_note' is missing"}));

TEST(CourseSource, ALessonHasTwoToFourPoints)
{
    const std::string point = "      - text: {zh-Hans: 看签证。, en: Look at your visa.}\n"
                              "        sources: [S-1]\n        checked_on: \"2026-11-01\"\n";
    MinimalPack one = packWithCourse();
    one.replace(kCourseFile, point, "");
    EXPECT_THAT(findingsOf(one), Contains(HasSubstr("trips.yaml:11: error: 'points' must be a list of at least 2")));
    MinimalPack five = packWithCourse();
    five.replace(kCourseFile, point, point + point + point + point);
    EXPECT_THAT(findingsOf(five), Contains(HasSubstr("trips.yaml:11: error: has 5 entries — keep the 4 that matter")));
}

} // namespace
