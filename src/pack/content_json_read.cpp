// SPDX-License-Identifier: Apache-2.0
#include "pack/content_json.h"

#include "core/field_reader.h"
#include "core/json.h"
#include "pack/course_flaws.h"
#include "pack/document_rules.h"
#include "pack/question_flaws.h"
#include "pack/scenario_flaws.h"

#include <algorithm>
#include <numeric>

namespace pack {
namespace {

using core::FieldReader;
using core::Result;

constexpr int kMaxSeconds = 86'400;
constexpr std::int64_t kMaxMilliseconds = kMaxSeconds * std::int64_t(1'000);

core::SourceNote readSource(FieldReader &fields)
{
    return {fields.text("id"),          fields.text("title"),        fields.text("publisher"),
            fields.optionalText("url"), fields.optionalText("date"), fields.text("checked_on")};
}

core::Span readSpan(FieldReader &fields) { return {fields.text("text"), fields.flag("strong")}; }

core::TextRun readRun(FieldReader &fields) { return {fields.list("spans", readSpan), fields.texts("sources")}; }

core::Subtitle readSubtitle(FieldReader &fields)
{
    return {std::chrono::milliseconds(fields.integer("from_ms", 0, kMaxMilliseconds)),
            std::chrono::milliseconds(fields.integer("to_ms", 0, kMaxMilliseconds)), fields.text("text")};
}

/// What is shown one after the other, each for a while.
std::vector<core::Subtitle> readSubtitles(FieldReader &fields, std::string_view key)
{
    std::vector<core::Subtitle> subtitles = fields.list(key, readSubtitle);
    for (size_t i = 0; i < subtitles.size(); ++i)
        if (subtitles[i].to <= subtitles[i].from || (i > 0 && subtitles[i].from < subtitles[i - 1].to))
            fields.refuse(key, "do not follow each other");
    return subtitles;
}

core::Block readBlock(FieldReader &fields)
{
    core::Block block;
    if (const auto kind = core::blockKindFromName(fields.text("kind")))
        block.kind = *kind;
    else
        fields.refuse("kind", "is no kind of block that this program knows");
    block.runs = fields.list("runs", readRun);
    block.image = fields.optionalText("image");
    if (block.kind == core::BlockKind::Video) {
        block.video = fields.text("video");
        block.subtitles = readSubtitles(fields, "subtitles");
    }
    const bool isList = block.kind == core::BlockKind::Steps || block.kind == core::BlockKind::Bullets;
    if (block.runs.empty() || (!isList && block.runs.size() != 1))
        fields.refuse("runs", isList ? "must not be empty" : "must hold exactly one run");
    return block;
}

core::GuideText readGuideText(FieldReader &fields)
{
    return {fields.text("title"), fields.text("summary"), fields.optionalText("illustration_alt"),
            fields.list("blocks", readBlock)};
}

core::EmergencyNumber readEmergency(FieldReader &fields)
{
    return {fields.text("service"), fields.texts("numbers"), fields.text("confidence"), fields.texts("sources")};
}

core::Telephone readTelephone(FieldReader &fields) { return {fields.text("e164"), fields.text("display")}; }

core::Mission readMission(FieldReader &fields)
{
    return {fields.localized("name"), fields.list("phones", readTelephone), fields.text("as_of"),
            fields.texts("sources")};
}

core::NoticeArea readArea(FieldReader &fields)
{
    return {fields.localized("name"), fields.text("scale"), fields.text("level")};
}

constexpr int kMaxOption = 99;

core::QuestionType readQuestionType(FieldReader &fields)
{
    const auto type = fields.has("type") ? core::questionTypeFromName(fields.text("type")) : core::QuestionType::Single;
    if (!type)
        fields.refuse("type", "is no type of question that this program knows");
    return type.value_or(core::QuestionType::Single);
}

std::vector<int> readAnswer(FieldReader &fields, const core::Question &question)
{
    std::vector<int> answer;
    switch (question.type) {
    case core::QuestionType::Single:
        answer = {int(fields.integer("answer", 0, kMaxOption))};
        break;
    case core::QuestionType::Multiple:
        answer = fields.integers("answer", 0, kMaxOption);
        std::ranges::sort(answer);
        break;
    case core::QuestionType::Order:
        answer.resize(question.options.size());
        std::iota(answer.begin(), answer.end(), 0);
        break;
    }
    return answer;
}

core::Question readQuestion(FieldReader &fields)
{
    core::Question question;
    question.id = fields.text("id");
    question.type = readQuestionType(fields);
    question.question = fields.localized("question");
    question.options = fields.localizedList("options");
    question.answer = readAnswer(fields, question);
    question.explanation = fields.localized("explanation");
    question.sources = fields.texts("sources");
    question.isForChildren = fields.optionalFlag("children");
    for (const QuestionFlaw &flaw : flawsOf(question))
        fields.refuse(flaw.field, flaw.what);
    return question;
}

core::ScenarioChoice readScenarioChoice(FieldReader &fields)
{
    return {fields.localized("text"), fields.optionalLocalized("consequence"), fields.text("next")};
}

core::ScenarioStep readScenarioStep(FieldReader &fields)
{
    return {fields.text("id"),
            fields.localized("text"),
            fields.list("choices", readScenarioChoice),
            fields.optionalText("outcome"),
            fields.optionalLocalized("title"),
            fields.optionalText("guide"),
            fields.texts("sources")};
}

core::ChecklistItem readChecklistItem(FieldReader &fields)
{
    return {fields.text("id"), fields.localized("text"), fields.optionalLocalized("note"), fields.texts("sources")};
}

core::CoursePoint readCoursePoint(FieldReader &fields) { return {fields.localized("text"), fields.texts("sources")}; }

core::CourseLesson readCourseLesson(FieldReader &fields)
{
    return {fields.text("id"), fields.localized("title"), fields.list("points", readCoursePoint), fields.texts("items"),
            fields.texts("questions")};
}

core::Exam readExam(FieldReader &fields)
{
    return {int(fields.integer("questions", 1, 1000)), int(fields.integer("pass_percent", 1, 100))};
}

core::PlaylistItem readPlaylistItem(FieldReader &fields)
{
    core::PlaylistItem item{fields.text("id"),
                            fields.text("type"),
                            fields.optionalText("file"),
                            fields.optionalText("poster"),
                            fields.optionalText("notice"),
                            int(fields.integer("seconds", 1, kMaxSeconds)),
                            fields.optionalLocalized("headline"),
                            fields.optionalLocalized("line"),
                            fields.optionalLocalized("alt"),
                            {}};
    if (fields.has("subtitles"))
        item.subtitles = fields.members("subtitles", [](FieldReader &track) { return readSubtitles(track, "lines"); });
    return item;
}

core::Daypart readDaypart(FieldReader &fields) { return {fields.text("from"), fields.text("to")}; }

core::Guide readGuide(FieldReader &fields)
{
    return {fields.text("id"),
            fields.text("situation"),
            fields.text("icon"),
            fields.texts("audience"),
            fields.optionalText("illustration"),
            int(fields.integer("reading_seconds", 1, kMaxSeconds)),
            fields.members("texts", readGuideText),
            fields.list("sources", readSource),
            fields.optionalFlag("emergency")};
}

core::Country readCountry(FieldReader &fields)
{
    return {fields.text("alpha2"),
            fields.localized("name"),
            fields.text("pinyin"),
            fields.text("pinyin_initials"),
            fields.textsByLanguage("aliases"),
            fields.text("continent"),
            fields.optionalLocalized("capital"),
            fields.optionalText("timezone"),
            fields.optionalText("calling_code"),
            fields.texts("currency"),
            fields.optionalText("driving_side"),
            fields.texts("plugs"),
            fields.integers("mains_volts", 1, 1000),
            fields.integers("mains_hertz", 1, 1000),
            fields.list("emergency", readEmergency),
            fields.list("missions", readMission),
            fields.list("sources", readSource),
            fields.text("checked_on")};
}

core::Notice readNotice(FieldReader &fields)
{
    return {fields.text("id"),
            fields.flag("historic"),
            fields.texts("countries"),
            fields.localized("issuer"),
            fields.localized("title"),
            fields.list("areas", readArea),
            fields.text("issued_on"),
            fields.optionalText("valid_until"),
            fields.text("last_verified_on"),
            fields.optionalText("show_until"),
            fields.textsByLanguage("facts"),
            fields.optionalText("renews"),
            fields.optionalLocalized("changed"),
            fields.list("sources", readSource)};
}

core::Quiz readQuiz(FieldReader &fields)
{
    return {fields.text("id"),
            fields.text("icon"),
            fields.localized("title"),
            fields.localized("summary"),
            fields.list("questions", readQuestion),
            fields.list("sources", readSource)};
}

core::Scenario readScenario(FieldReader &fields)
{
    core::Scenario scenario{fields.text("id"),
                            fields.text("purpose"),
                            fields.text("icon"),
                            fields.localized("title"),
                            fields.localized("summary"),
                            fields.list("steps", readScenarioStep),
                            fields.list("sources", readSource)};
    for (const ScenarioFlaw &flaw : flawsOf(scenario))
        fields.refuse("steps", flaw.what);
    return scenario;
}

core::Checklist readChecklist(FieldReader &fields)
{
    core::Checklist checklist{fields.text("id"),
                              fields.text("icon"),
                              fields.localized("title"),
                              fields.localized("summary"),
                              fields.list("items", readChecklistItem),
                              fields.list("sources", readSource)};
    if (checklist.items.empty())
        fields.refuse("items", "must not be empty");
    return checklist;
}

core::Course readCourse(FieldReader &fields)
{
    core::Course course{fields.text("id"),
                        fields.text("icon"),
                        fields.texts("audience"),
                        fields.localized("title"),
                        fields.localized("summary"),
                        int(fields.integer("minutes", 1, kMaxSeconds)),
                        fields.list("lessons", readCourseLesson),
                        fields.member("exam", readExam),
                        fields.localizedList("trainer_note"),
                        fields.list("sources", readSource)};
    for (const CourseFlaw &flaw : flawsOf(course))
        fields.refuse("lessons", flaw.what);
    return course;
}

core::Playlist readPlaylist(FieldReader &fields)
{
    return {fields.text("id"), fields.list("items", readPlaylistItem), fields.list("dayparts", readDaypart)};
}

core::Campaign readCampaign(FieldReader &fields)
{
    return {fields.text("id"),       fields.localized("title"), fields.text("from"),          fields.text("to"),
            fields.text("playlist"), fields.texts("featured"),  fields.optionalFlag("sample")};
}

core::Venue readVenue(FieldReader &fields)
{
    return {fields.text("id"), fields.localized("name"), fields.text("district"), fields.text("kind"),
            fields.optionalFlag("sample")};
}

template <typename Read> auto readDocument(std::string_view text, std::string_view what, Read read)
{
    return core::parseJson(text, what, [&](const core::Json &json) {
        return checkDocument(json, std::string(what)).and_then([&] { return core::readFields(json, what, read); });
    });
}

} // namespace

Result<core::Guide> guideFromJson(std::string_view json) { return readDocument(json, "guide", readGuide); }
Result<core::Country> countryFromJson(std::string_view json) { return readDocument(json, "country", readCountry); }
Result<core::Notice> noticeFromJson(std::string_view json) { return readDocument(json, "notice", readNotice); }
Result<core::Quiz> quizFromJson(std::string_view json) { return readDocument(json, "quiz", readQuiz); }
Result<core::Scenario> scenarioFromJson(std::string_view json) { return readDocument(json, "scenario", readScenario); }
Result<core::Checklist> checklistFromJson(std::string_view json)
{
    return readDocument(json, "checklist", readChecklist);
}
Result<core::Course> courseFromJson(std::string_view json) { return readDocument(json, "course", readCourse); }
Result<core::Playlist> playlistFromJson(std::string_view json) { return readDocument(json, "playlist", readPlaylist); }
Result<core::Campaign> campaignFromJson(std::string_view json) { return readDocument(json, "campaign", readCampaign); }
Result<core::Venue> venueFromJson(std::string_view json) { return readDocument(json, "venue", readVenue); }

} // namespace pack
