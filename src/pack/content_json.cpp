// SPDX-License-Identifier: Apache-2.0
#include "pack/content_json.h"

#include "core/json.h"

namespace pack {
namespace {

using core::Json;

std::string canonical(const Json &json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

template <typename Item, typename Write> Json arrayOf(const std::vector<Item> &items, Write write)
{
    Json array = Json::array();
    for (const Item &item : items)
        array.push_back(write(item));
    return array;
}

Json sourceJson(const core::SourceNote &source)
{
    return {{"id", source.id},   {"title", source.title}, {"publisher", source.publisher},
            {"url", source.url}, {"date", source.date},   {"checked_on", source.checkedOn}};
}

Json spanJson(const core::Span &span) { return {{"text", span.text}, {"strong", span.isStrong}}; }

Json runJson(const core::TextRun &run) { return {{"spans", arrayOf(run.spans, spanJson)}, {"sources", run.sources}}; }

Json subtitleJson(const core::Subtitle &subtitle)
{
    return {{"from_ms", subtitle.from.count()}, {"to_ms", subtitle.to.count()}, {"text", subtitle.text}};
}

Json blockJson(const core::Block &block)
{
    Json json{
        {"kind", core::blockKindName(block.kind)}, {"runs", arrayOf(block.runs, runJson)}, {"image", block.image}};
    if (block.kind == core::BlockKind::Video) {
        json["video"] = block.video;
        json["subtitles"] = arrayOf(block.subtitles, subtitleJson);
    }
    return json;
}

Json guideTextJson(const core::GuideText &text)
{
    return {{"title", text.title},
            {"summary", text.summary},
            {"illustration_alt", text.illustrationAlt},
            {"blocks", arrayOf(text.blocks, blockJson)}};
}

Json emergencyJson(const core::EmergencyNumber &number)
{
    return {{"service", number.service},
            {"numbers", number.numbers},
            {"confidence", number.confidence},
            {"sources", number.sources}};
}

Json telephoneJson(const core::Telephone &phone) { return {{"e164", phone.e164}, {"display", phone.display}}; }

Json missionJson(const core::Mission &mission)
{
    return {{"name", mission.name},
            {"phones", arrayOf(mission.phones, telephoneJson)},
            {"as_of", mission.asOf},
            {"sources", mission.sources}};
}

Json areaJson(const core::NoticeArea &area)
{
    return {{"name", area.name}, {"scale", area.scale}, {"level", area.level}};
}

Json questionJson(const core::Question &question)
{
    Json json{{"id", question.id},
              {"question", question.question},
              {"options", question.options},
              {"explanation", question.explanation},
              {"sources", question.sources}};
    // What says nothing is left out, so that questions keep their bytes.
    if (question.type == core::QuestionType::Single)
        json["answer"] = question.answer.at(0);
    else
        json["type"] = core::questionTypeName(question.type);
    if (question.type == core::QuestionType::Multiple)
        json["answer"] = question.answer;
    if (question.isForChildren)
        json["children"] = true;
    return json;
}

Json scenarioChoiceJson(const core::ScenarioChoice &choice)
{
    return {{"text", choice.text}, {"consequence", choice.consequence}, {"next", choice.next}};
}

Json scenarioStepJson(const core::ScenarioStep &step)
{
    return {{"id", step.id},           {"text", step.text},   {"choices", arrayOf(step.choices, scenarioChoiceJson)},
            {"outcome", step.outcome}, {"title", step.title}, {"guide", step.guide},
            {"sources", step.sources}};
}

Json checklistItemJson(const core::ChecklistItem &item)
{
    return {{"id", item.id}, {"text", item.text}, {"note", item.note}, {"sources", item.sources}};
}

Json coursePointJson(const core::CoursePoint &point) { return {{"text", point.text}, {"sources", point.sources}}; }

Json courseLessonJson(const core::CourseLesson &lesson)
{
    return {{"id", lesson.id},
            {"title", lesson.title},
            {"points", arrayOf(lesson.points, coursePointJson)},
            {"items", lesson.items},
            {"questions", lesson.questions}};
}

Json playlistItemJson(const core::PlaylistItem &item)
{
    Json json{{"id", item.id},         {"type", item.type},         {"file", item.file},
              {"poster", item.poster}, {"notice", item.notice},     {"seconds", item.seconds},
              {"alt", item.alt},       {"headline", item.headline}, {"line", item.line}};
    for (const auto &[language, subtitles] : item.subtitles)
        json["subtitles"][language] = {{"lines", arrayOf(subtitles, subtitleJson)}};
    return json;
}

Json daypartJson(const core::Daypart &daypart) { return {{"from", daypart.from}, {"to", daypart.to}}; }

} // namespace

std::string toJson(const core::Guide &guide)
{
    Json json{{"id", guide.id},
              {"situation", guide.situation},
              {"icon", guide.icon},
              {"audience", guide.audience},
              {"illustration", guide.illustration},
              {"reading_seconds", guide.readingSeconds},
              {"texts", Json::object()},
              {"sources", arrayOf(guide.sources, sourceJson)}};
    for (const auto &[language, text] : guide.texts)
        json["texts"][language] = guideTextJson(text);
    // Left out where it says nothing, so that guides keep their bytes.
    if (guide.isForEmergency)
        json["emergency"] = true;
    return canonical(json);
}

std::string toJson(const core::Country &country)
{
    return canonical({{"alpha2", country.alpha2},
                      {"name", country.name},
                      {"pinyin", country.pinyin},
                      {"pinyin_initials", country.pinyinInitials},
                      {"aliases", country.aliases},
                      {"continent", country.continent},
                      {"capital", country.capital},
                      {"timezone", country.timezone},
                      {"calling_code", country.callingCode},
                      {"currency", country.currency},
                      {"driving_side", country.drivingSide},
                      {"plugs", country.plugs},
                      {"mains_volts", country.mainsVolts},
                      {"mains_hertz", country.mainsHertz},
                      {"emergency", arrayOf(country.emergency, emergencyJson)},
                      {"missions", arrayOf(country.missions, missionJson)},
                      {"sources", arrayOf(country.sources, sourceJson)},
                      {"checked_on", country.checkedOn}});
}

std::string toJson(const core::Notice &notice)
{
    return canonical({{"id", notice.id},
                      {"historic", notice.isHistoric},
                      {"countries", notice.countries},
                      {"issuer", notice.issuer},
                      {"title", notice.title},
                      {"areas", arrayOf(notice.areas, areaJson)},
                      {"issued_on", notice.issuedOn},
                      {"valid_until", notice.validUntil},
                      {"last_verified_on", notice.lastVerifiedOn},
                      {"show_until", notice.showUntil},
                      {"facts", notice.facts},
                      {"renews", notice.renews},
                      {"changed", notice.changed},
                      {"sources", arrayOf(notice.sources, sourceJson)}});
}

std::string toJson(const core::Quiz &quiz)
{
    return canonical({{"id", quiz.id},
                      {"icon", quiz.icon},
                      {"title", quiz.title},
                      {"summary", quiz.summary},
                      {"questions", arrayOf(quiz.questions, questionJson)},
                      {"sources", arrayOf(quiz.sources, sourceJson)}});
}

std::string toJson(const core::Scenario &scenario)
{
    return canonical({{"id", scenario.id},
                      {"purpose", scenario.purpose},
                      {"icon", scenario.icon},
                      {"title", scenario.title},
                      {"summary", scenario.summary},
                      {"steps", arrayOf(scenario.steps, scenarioStepJson)},
                      {"sources", arrayOf(scenario.sources, sourceJson)}});
}

std::string toJson(const core::Checklist &checklist)
{
    return canonical({{"id", checklist.id},
                      {"icon", checklist.icon},
                      {"title", checklist.title},
                      {"summary", checklist.summary},
                      {"items", arrayOf(checklist.items, checklistItemJson)},
                      {"sources", arrayOf(checklist.sources, sourceJson)}});
}

std::string toJson(const core::Course &course)
{
    return canonical({{"id", course.id},
                      {"icon", course.icon},
                      {"audience", course.audience},
                      {"title", course.title},
                      {"summary", course.summary},
                      {"minutes", course.minutes},
                      {"lessons", arrayOf(course.lessons, courseLessonJson)},
                      {"exam", {{"questions", course.exam.questions}, {"pass_percent", course.exam.passPercent}}},
                      {"trainer_note", course.trainerNotes},
                      {"sources", arrayOf(course.sources, sourceJson)}});
}

std::string toJson(const core::Playlist &playlist)
{
    return canonical({{"id", playlist.id},
                      {"items", arrayOf(playlist.items, playlistItemJson)},
                      {"dayparts", arrayOf(playlist.dayparts, daypartJson)}});
}

std::string toJson(const core::Campaign &campaign)
{
    return canonical({{"id", campaign.id},
                      {"title", campaign.title},
                      {"from", campaign.from},
                      {"to", campaign.to},
                      {"playlist", campaign.playlist},
                      {"featured", campaign.featured},
                      {"sample", campaign.isSample}});
}

std::string toJson(const core::Venue &venue)
{
    return canonical({{"id", venue.id},
                      {"name", venue.name},
                      {"district", venue.district},
                      {"kind", venue.kind},
                      {"sample", venue.isSample}});
}

} // namespace pack
