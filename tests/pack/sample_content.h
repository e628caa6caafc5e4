// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"

/// One value of each content struct with every field filled.
namespace support {

inline core::SourceNote sampleSource()
{
    return {"S-1", "Regulation 763", "State Council", "https://www.gov.cn/", "2023-07-09", "2026-11-21"};
}

inline core::LocalizedText both(const std::string &zh, const std::string &en) { return {{"zh-Hans", zh}, {"en", en}}; }

inline std::vector<core::Subtitle> sampleSubtitles()
{
    using std::chrono::milliseconds;
    return {{milliseconds(500), milliseconds(2'000), "先报警。"}, {milliseconds(2'000), milliseconds(3'500), "别慌。"}};
}

inline core::Guide sampleGuide()
{
    const core::TextRun step{{{"先报警", true}, {"，再联系使领馆。\"引号\"", false}}, {"S-1"}};
    core::GuideText text{"护照丢失",
                         "怎么办",
                         "一本护照",
                         {{core::BlockKind::Heading, {{{{"马上做", false}}, {}}}, "", "", {}},
                          {core::BlockKind::Steps, {step, step}, "", "", {}},
                          {core::BlockKind::Callout, {step}, "", "", {}},
                          {core::BlockKind::Image, {{{{"窗口", false}}, {}}}, "images/a.png", "", {}},
                          {core::BlockKind::Video,
                           {{{{"一段短片", false}}, {"S-1"}}},
                           "images/a.png",
                           "videos/a.webm",
                           sampleSubtitles()}}};
    return {
        "lost-passport", "documents", "passport", {"everyone"}, "images/a.png", 90, {{"zh-Hans", text}, {"en", text}},
        {sampleSource()}};
}

inline core::Country sampleCountry()
{
    return {"TH",
            both("泰国", "Thailand"),
            "taiguo",
            "tg",
            {{"zh-Hans", {"暹罗"}}, {"en", {}}},
            "asia",
            both("曼谷", "Bangkok"),
            "Asia/Bangkok",
            "+66",
            {"THB"},
            "left",
            {"A", "O"},
            {220, 230},
            {50},
            {{"police", {"191"}, "high", {"S-1"}}},
            {{both("驻泰国使馆", "Embassy"), {{"+6622457010", "+66-2-2457010"}}, "2026-01", {"S-1"}}},
            {sampleSource()},
            "2026-11-21"};
}

inline core::Notice sampleNotice()
{
    return {"th-2024",
            true,
            {"TH"},
            both("外交部", "Ministry"),
            both("提醒", "Reminder"),
            {{both("边境", "Border"), "words", "avoid"}, {both("全国", "All"), "colours", "orange"}},
            "2024-05",
            "2024-12-31",
            "2026-11-21",
            "2027-01-01",
            {{"zh-Hans", {"一", "二"}}, {"en", {"one", "two"}}},
            "th-2023",
            both("延期", "Extended"),
            {sampleSource()}};
}

inline core::Quiz sampleQuiz()
{
    return {"basics",
            "quiz",
            both("基础", "Basics"),
            both("十题", "Ten"),
            {{"q1",
              core::QuestionType::Single,
              both("几号？", "Which?"),
              {both("甲", "A"), both("乙", "B"), both("丙", "C")},
              {2},
              both("因为", "Because"),
              {"S-1"}},
             {"q2",
              core::QuestionType::Multiple,
              both("哪几个？", "Which ones?"),
              {both("甲", "A"), both("乙", "B"), both("丙", "C")},
              {0, 2},
              both("因为", "Because"),
              {"S-1"}},
             {"q3",
              core::QuestionType::Order,
              both("先后？", "In which order?"),
              {both("甲", "A"), both("乙", "B"), both("丙", "C")},
              {0, 1, 2},
              both("因为", "Because"),
              {"S-1"}}},
            {sampleSource()}};
}

inline core::Scenario sampleScenario()
{
    return {"stolen",
            "practice",
            "wallet",
            both("被偷", "Stolen"),
            both("怎么办", "What now"),
            {{"start",
              both("包不见了", "The bag is gone"),
              {{both("报警", "Report it"), both("对", "Right"), "end"}, {both("算了", "Leave it"), {}, "lost"}},
              "",
              {},
              "",
              {"S-1"}},
             {"end", both("有记录", "On record"), {}, "good", both("好", "Good"), "lost-passport", {"S-1"}},
             {"lost", both("没了", "Gone"), {}, "bad", both("可惜", "A pity"), "", {"S-1"}}},
            {sampleSource()}};
}

inline core::Checklist sampleChecklist()
{
    return {"departure",
            "suitcase",
            both("行前", "Before"),
            both("带什么", "What to take"),
            {{"passport", both("护照", "Passport"), both("半年", "Six months"), {"S-1"}},
             {"visa", both("签证", "Visa"), {}, {"S-1"}}},
            {sampleSource()}};
}

inline core::Course sampleCourse()
{
    return {"travellers",
            "plane",
            {"business"},
            both("出差", "Business trips"),
            both("学什么", "What to learn"),
            45,
            {{"papers",
              both("证件", "Papers"),
              {{both("看护照", "Look at the passport"), {"S-1"}}, {both("看签证", "Look at the visa"), {"S-1"}}},
              {"guide/lost-passport", "checklist/departure"},
              {"basics/q1"}},
             {"help", both("求助", "Help"), {{both("先报警", "Police first"), {"S-1"}}}, {"scenario/stolen"}, {}}},
            {1, 80},
            {both("带上护照", "Bring the passport"), both("一起考", "Take the exam together")},
            {sampleSource()}};
}

inline core::Playlist samplePlaylist()
{
    return {"main",
            {{"intro",
              "video",
              "videos/a.webm",
              "images/a.png",
              "",
              15,
              both("头", "Head"),
              both("行", "Line"),
              both("画面", "Scene"),
              {{"zh-Hans", sampleSubtitles()}, {"en", sampleSubtitles()}}},
             {"th", "notice", "", "", "th-2024", 8, {}, {}, {}, {}}},
            {{"06:00", "23:00"}}};
}

inline core::Campaign sampleCampaign()
{
    return {"autumn", both("秋", "Autumn"), "2026-09-01", "2027-02-28", "main", {"guide/lost-passport"}, true};
}

inline core::Venue sampleVenue() { return {"metro-1", both("站", "Station"), "siming", "metro-station", true}; }

} // namespace support
