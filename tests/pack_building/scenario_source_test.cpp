// SPDX-License-Identifier: Apache-2.0
// Scenarios and checklists: a good one of each, and each rule broken once.
#include "pack_building/minimal_pack.h"

#include <gmock/gmock.h>

namespace {

using support::findingsOf;
using support::MinimalPack;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

constexpr const char *kScenarioFile = "scenarios/bag.yaml";
constexpr const char *kScenario = R"(id: bag
purpose: practice
icon: wallet
title: {zh-Hans: 包, en: The bag}
summary: {zh-Hans: 丢了, en: Gone}
steps:
  - id: start
    text: {zh-Hans: 包不见了。, en: The bag is gone.}
    choices:
      - text: {zh-Hans: 报案, en: Report it}
        consequence: {zh-Hans: 对。, en: Right.}
        next: end
      - text: {zh-Hans: 等等看, en: Wait}
        next: start
    sources: [S-1]
    checked_on: "2026-11-01"
  - id: end
    text: {zh-Hans: 有了记录。, en: It is on record.}
    outcome: good
    title: {zh-Hans: 好, en: Good}
    guide: lost
    sources: [S-1]
    checked_on: "2026-11-01"
)";
constexpr const char *kChecklistFile = "checklists/trip.yaml";
constexpr const char *kChecklist = R"(id: trip
icon: suitcase
title: {zh-Hans: 行前, en: Before}
summary: {zh-Hans: 带好, en: Take}
items:
  - id: passport
    text: {zh-Hans: 护照, en: Passport}
    note: {zh-Hans: 半年以上, en: Six months}
    sources: [S-1]
    checked_on: "2026-11-01"
  - id: visa
    text: {zh-Hans: 签证, en: Visa}
    sources: [S-1]
    checked_on: "2026-11-01"
)";

MinimalPack packWithBoth()
{
    MinimalPack pack;
    pack.set(kScenarioFile, kScenario);
    pack.set(kChecklistFile, kChecklist);
    return pack;
}

TEST(ScenarioSource, AGoodOneOfEachIsRead) { EXPECT_THAT(findingsOf(packWithBoth()), IsEmpty()); }

struct Broken
{
    std::string file;
    std::string from;
    std::string to;
    std::string finding;
};

void PrintTo(const Broken &broken, std::ostream *stream) { *stream << broken.finding; }

class BrokenScenario : public testing::TestWithParam<Broken>
{};

TEST_P(BrokenScenario, IsReportedAtItsLine)
{
    MinimalPack pack = packWithBoth();
    pack.replace(GetParam().file, GetParam().from, GetParam().to);
    EXPECT_THAT(findingsOf(pack), Contains(HasSubstr(GetParam().finding)));
}

INSTANTIATE_TEST_SUITE_P(
    Rules, BrokenScenario,
    testing::Values(
        Broken{kScenarioFile, "next: end", "next: nowhere",
               "bag.yaml:7: error: a choice of 'start' leads to 'nowhere'"},
        Broken{kScenarioFile, "    outcome: good\n", "", "bag.yaml:17: error: the step 'end' is a dead end"},
        Broken{kScenarioFile, "next: end", "next: start", "error: no way leads to the step 'end'"},
        Broken{kScenarioFile, "next: end", "next: start", "from the step 'start' no way leads to an ending"},
        Broken{kScenarioFile, "    title: {zh-Hans: 好, en: Good}\n", "", "the ending 'end' has no title"},
        Broken{kScenarioFile, "  - id: end", "  - id: start", "the step 'start' is there twice"},
        Broken{kScenarioFile, "    choices:\n", "    outcome: good\n    choices:\n", "has choices, and an outcome"},
        Broken{kScenarioFile, "outcome: good", "outcome: fine", "'outcome' must not be 'fine'"},
        Broken{kScenarioFile, "guide: lost", "guide: found", "'guide/found' does not exist"},
        Broken{kScenarioFile, "{zh-Hans: 对。, en: Right.}", "{zh-Hans: 对。}", "has no text in 'en'"},
        Broken{kScenarioFile, "sources: [S-1]", "sources: []", "'sources' is an empty list"},
        Broken{kScenarioFile, "purpose: practice", "purpose: fun", "'purpose' must not be 'fun'"},
        Broken{kChecklistFile, "id: visa", "id: passport", "trip.yaml:11: error: the id 'passport' is there twice"},
        Broken{kChecklistFile, "{zh-Hans: 签证, en: Visa}",
               "{zh-Hans: 一二三四五六七八九十一二三四五六七八九十一二三四五, en: Visa}", "the text has 25 characters"},
        Broken{kChecklistFile, "en: Six months", "en: call 65612309", "telephone number '65612309' has no source"}));

} // namespace
