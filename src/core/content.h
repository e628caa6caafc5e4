// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/language.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a pack holds, as values. JSON form: src/pack/content_json.h. Specification: docs/content-format.md.
namespace core {

/// Where a fact comes from and when a person last looked.
struct SourceNote
{
    std::string id;
    std::string title;
    std::string publisher;
    std::string url;  ///< for staff and print, never opened by a kiosk; may be empty
    std::string date; ///< as the source states it: "2024-01-16", "2024-05", "2023"
    std::string checkedOn;
    bool operator==(const SourceNote &) const = default;
};

struct Span
{
    std::string text;
    bool isStrong = false;
    bool operator==(const Span &) const = default;
};

enum class BlockKind { Heading, Paragraph, Steps, Bullets, Callout, Image, Video };

/// The name in JSON: "heading", "paragraph", "steps", "bullets", "callout", "image", "video".
[[nodiscard]] std::string_view blockKindName(BlockKind kind);
[[nodiscard]] std::optional<BlockKind> blockKindFromName(std::string_view name);

/// A step, a bullet or the text of a block, with the ids of its sources.
struct TextRun
{
    std::vector<Span> spans;
    std::vector<std::string> sources;
    bool operator==(const TextRun &) const = default;
};

/// What a film says from one moment of it to another, counted from its beginning.
struct Subtitle
{
    std::chrono::milliseconds from{};
    std::chrono::milliseconds to{};
    std::string text;
    bool operator==(const Subtitle &) const = default;
};

/// What the film says at that moment; empty between two subtitles.
[[nodiscard]] std::string subtitleAt(const std::vector<Subtitle> &subtitles, std::chrono::milliseconds moment);

/// All that a film says, for who does not see it play.
[[nodiscard]] std::string transcriptOf(const std::vector<Subtitle> &subtitles);

/// One block of a guide. Heading, Paragraph, Callout, Image and Video (their alternative text) have one run; Steps and
/// Bullets one per item.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    std::vector<TextRun> runs;
    std::string image;               ///< Image, and Video's poster: path in the pack
    std::string video;               ///< Video: path in the pack
    std::vector<Subtitle> subtitles; ///< Video: in the language of the text; may be empty
    bool operator==(const Block &) const = default;
};

struct GuideText
{
    std::string title;
    std::string summary;
    std::string illustrationAlt;
    std::vector<Block> blocks;
    bool operator==(const GuideText &) const = default;
};

struct Guide
{
    std::string id;
    std::string situation;
    std::string icon;
    std::vector<std::string> audience;
    std::string illustration; ///< path in the pack; may be empty
    int readingSeconds = 60;
    std::map<Language, GuideText, std::less<>> texts;
    std::vector<SourceNote> sources;
    bool isForEmergency = false; ///< its first steps are offered on the emergency page
    bool operator==(const Guide &) const = default;
};

struct EmergencyNumber
{
    std::string service; ///< police, ambulance, fire, general
    std::vector<std::string> numbers;
    std::string confidence; ///< high, medium
    std::vector<std::string> sources;
    bool operator==(const EmergencyNumber &) const = default;
};

struct Telephone
{
    std::string e164;
    std::string display;
    bool operator==(const Telephone &) const = default;
};

struct Mission
{
    LocalizedText name;
    std::vector<Telephone> phones;
    std::string asOf;
    std::vector<std::string> sources;
    bool operator==(const Mission &) const = default;
};

struct Country
{
    std::string alpha2;
    LocalizedText name;
    std::string pinyin;         ///< "taiguo"
    std::string pinyinInitials; ///< "tg"
    std::map<Language, std::vector<std::string>, std::less<>> aliases;
    std::string continent;
    LocalizedText capital;
    std::string timezone;
    std::string callingCode;
    std::vector<std::string> currency;
    std::string drivingSide;
    std::vector<std::string> plugs;
    std::vector<int> mainsVolts;
    std::vector<int> mainsHertz;
    std::vector<EmergencyNumber> emergency;
    std::vector<Mission> missions;
    std::vector<SourceNote> sources;
    std::string checkedOn;
    bool operator==(const Country &) const = default;
};

/// A level exactly as issued, for one area. The two official scales are never mapped onto each other.
struct NoticeArea
{
    LocalizedText name;
    std::string scale; ///< words, colours
    std::string level; ///< words: caution, reconsider, avoid · colours: blue, yellow, orange, red
    bool operator==(const NoticeArea &) const = default;
};

struct Notice
{
    std::string id;
    bool isHistoric = false;
    std::vector<std::string> countries;
    LocalizedText issuer;
    LocalizedText title;
    std::vector<NoticeArea> areas;
    std::string issuedOn;   ///< "YYYY-MM-DD" or "YYYY-MM"
    std::string validUntil; ///< day, or empty where the notice names none
    std::string lastVerifiedOn;
    std::string showUntil; ///< day after which no level is shown as current
    std::map<Language, std::vector<std::string>, std::less<>> facts;
    std::string renews;
    LocalizedText changed;
    std::vector<SourceNote> sources;
    bool operator==(const Notice &) const = default;
};

/// True while the notice's level may be shown as current on `today`: not historic, not past `showUntil` nor
/// `validUntil`.
[[nodiscard]] bool isCurrent(const Notice &notice, std::chrono::year_month_day today);

enum class QuestionType {
    Single,   ///< one option is right
    Multiple, ///< several are right; exactly those are to be chosen
    Order     ///< all are to be chosen, one after the other
};

/// The name in JSON and YAML: "single", "multiple", "order".
[[nodiscard]] std::string_view questionTypeName(QuestionType type);
[[nodiscard]] std::optional<QuestionType> questionTypeFromName(std::string_view name);

struct Question
{
    std::string id;
    QuestionType type = QuestionType::Single;
    LocalizedText question;
    std::vector<LocalizedText> options; ///< of Order in the right order
    /// What is to be chosen, as indexes into options: of Multiple ascending, of Order all in turn.
    std::vector<int> answer;
    LocalizedText explanation;
    std::vector<std::string> sources;
    bool isForChildren = false; ///< also asked in the round for families
    bool operator==(const Question &) const = default;
};

/// The options' indexes in the order in which they are shown: as written, but those of Order mixed, always in the same
/// way and never in the right order.
[[nodiscard]] std::vector<int> shownOrder(const Question &question);

struct Quiz
{
    std::string id;
    std::string icon;
    LocalizedText title;
    LocalizedText summary;
    std::vector<Question> questions;
    std::vector<SourceNote> sources;
    bool operator==(const Quiz &) const = default;
};

/// A way on from a step of a scenario.
struct ScenarioChoice
{
    LocalizedText text;
    LocalizedText consequence; ///< what comes of it, told before the next step; may be empty
    std::string next;          ///< id of a step
    bool operator==(const ScenarioChoice &) const = default;
};

/// A situation or a question with its choices; without choices an ending.
struct ScenarioStep
{
    std::string id;
    LocalizedText text;
    std::vector<ScenarioChoice> choices;
    std::string outcome; ///< of an ending: good, unclear, bad
    LocalizedText title; ///< of an ending
    std::string guide;   ///< of an ending: where to read on; may be empty
    std::vector<std::string> sources;
    bool operator==(const ScenarioStep &) const = default;
};

/// A story in which a visitor decides, or a few questions that lead to an answer. The first step begins it.
struct Scenario
{
    std::string id;
    std::string purpose; ///< practice, self-check
    std::string icon;
    LocalizedText title;
    LocalizedText summary;
    std::vector<ScenarioStep> steps;
    std::vector<SourceNote> sources;
    bool operator==(const Scenario &) const = default;
};

struct ChecklistItem
{
    std::string id;
    LocalizedText text;
    LocalizedText note; ///< may be empty
    std::vector<std::string> sources;
    bool operator==(const ChecklistItem &) const = default;
};

/// What to tick off before something.
struct Checklist
{
    std::string id;
    std::string icon;
    LocalizedText title;
    LocalizedText summary;
    std::vector<ChecklistItem> items;
    std::vector<SourceNote> sources;
    bool operator==(const Checklist &) const = default;
};

/// Something to keep in mind.
struct CoursePoint
{
    LocalizedText text;
    std::vector<std::string> sources;
    bool operator==(const CoursePoint &) const = default;
};

/// What to keep in mind, where to read on, and the questions that show whether it was understood.
struct CourseLesson
{
    std::string id;
    LocalizedText title;
    std::vector<CoursePoint> points;
    std::vector<std::string> items; ///< "guide/right-visa", "scenario/…", "checklist/…", in the order of reading
    std::vector<std::string> questions; ///< "<quiz>/<question>"; may be empty
    bool operator==(const CourseLesson &) const = default;
};

/// How many questions are drawn from those of all lessons, and which share of right answers passes.
struct Exam
{
    int questions = 0;
    int passPercent = 0;
    bool operator==(const Exam &) const = default;
};

/// Lessons for people who go abroad for one purpose, with an exam. Nothing is written twice: a lesson points at guides
/// and at questions of quizzes.
struct Course
{
    std::string id;
    std::string icon;
    std::vector<std::string> audience;
    LocalizedText title;
    LocalizedText summary;
    int minutes = 0; ///< that it takes with a group
    std::vector<CourseLesson> lessons;
    Exam exam;
    std::vector<LocalizedText> trainerNotes; ///< how to run it with a group
    std::vector<SourceNote> sources;
    bool operator==(const Course &) const = default;
};

struct PlaylistItem
{
    std::string id;
    std::string type;   ///< video, image, notice
    std::string file;   ///< video, image: path in the pack
    std::string poster; ///< video: path of the picture that stands for it
    std::string notice; ///< notice: its id
    int seconds = 8;
    LocalizedText headline;
    LocalizedText line;
    LocalizedText alt;
    std::map<Language, std::vector<Subtitle>, std::less<>> subtitles; ///< video; may be empty
    bool operator==(const PlaylistItem &) const = default;
};

/// Local times of day "HH:MM" between which a playlist plays; from > to spans midnight.
struct Daypart
{
    std::string from;
    std::string to;
    bool operator==(const Daypart &) const = default;
};

struct Playlist
{
    std::string id;
    std::vector<PlaylistItem> items;
    std::vector<Daypart> dayparts; ///< empty: always
    bool operator==(const Playlist &) const = default;
};

struct Campaign
{
    std::string id;
    LocalizedText title;
    std::string from; ///< first day
    std::string to;   ///< last day
    std::string playlist;
    std::vector<std::string> featured; ///< item ids
    bool isSample = false;
    bool operator==(const Campaign &) const = default;
};

struct Venue
{
    std::string id;
    LocalizedText name;
    std::string district;
    std::string kind;
    bool isSample = false;
    bool operator==(const Venue &) const = default;
};

} // namespace core
