// SPDX-License-Identifier: Apache-2.0
#include "pack/statements.h"

#include "pack/statement_collector.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace pack {
namespace {

using core::BlockKind;
using core::LocalizedText;
using Texts = std::vector<std::string>;

std::string_view kindWord(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading:
        return "[heading] ";
    case BlockKind::Paragraph:
        return "";
    case BlockKind::Steps:
        return "[step] ";
    case BlockKind::Bullets:
        return "[bullet] ";
    case BlockKind::Callout:
        return "[callout] ";
    case BlockKind::Image:
        return "[picture] ";
    case BlockKind::Video:
        return "[film] ";
    }
    return "";
}

/// The words of a run with **strong** and the marks of its sources, as they stand in a guide's file.
std::string markedText(const core::TextRun &run)
{
    std::string text;
    for (const core::Span &span : run.spans)
        text += span.isStrong ? "**" + span.text + "**" : span.text;
    for (const std::string &source : run.sources)
        text += "[^" + source + "]";
    return text;
}

/// "2.5–6 s: Hang up."
std::string subtitleText(const core::Subtitle &subtitle)
{
    std::ostringstream text;
    text << double(subtitle.from.count()) / 1'000 << "–" << double(subtitle.to.count()) / 1'000
         << " s: " << subtitle.text;
    return text.str();
}

void addSubtitles(StatementCollector &words, const std::string &label, const std::vector<core::Subtitle> &subtitles)
{
    for (const core::Subtitle &one : subtitles)
        words.value(label, subtitleText(one));
}

void addBody(StatementCollector &words, const core::Language &language, const std::vector<core::Block> &blocks)
{
    const std::string label = withLanguage("text", language);
    for (const core::Block &block : blocks) {
        for (const core::TextRun &run : block.runs) {
            Texts sentences = sentencesOf(markedText(run));
            // Marks behind the last sign are no sentence of their own.
            if (sentences.size() > 1 && sentences.back().starts_with("[^")) {
                sentences[sentences.size() - 2] += sentences.back();
                sentences.pop_back();
            }
            if (sentences.empty())
                sentences.emplace_back();
            for (const std::string &shown : {block.image, block.video})
                if (!shown.empty())
                    sentences.front().insert(0, shown + ": ");
            sentences.front().insert(0, kindWord(block.kind));
            words.values(label, sentences);
        }
        addSubtitles(words, withLanguage("subtitles of " + block.video, language), block.subtitles);
    }
}

struct LevelWord
{
    std::string_view scale;
    std::string_view level;
    std::string_view word;
};

/// The ministry's own words.
constexpr std::array kLevelWords{
    LevelWord{"words", "caution", "注意安全"}, LevelWord{"words", "reconsider", "谨慎前往"},
    LevelWord{"words", "avoid", "暂勿前往"},   LevelWord{"colours", "blue", "蓝色"},
    LevelWord{"colours", "yellow", "黄色"},    LevelWord{"colours", "orange", "橙色"},
    LevelWord{"colours", "red", "红色"},
};

std::string levelText(const core::NoticeArea &area)
{
    for (const LevelWord &one : kLevelWords)
        if (one.scale == area.scale && one.level == area.level)
            return std::string(one.word) + " (" + area.level + ")";
    return area.level + " of the scale " + area.scale;
}

std::string digitsIn(std::string_view number)
{
    std::string digits;
    std::ranges::copy_if(number, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// The number as shown, and what is dialled where that is another one.
std::string telephoneText(const core::Telephone &phone)
{
    const std::string digits = digitsIn(phone.display);
    return phone.e164 == "+" + digits ? phone.display : phone.display + " (dials " + phone.e164 + ")";
}

void addEmergency(StatementCollector &words, const core::EmergencyNumber &number)
{
    const std::string label = "emergency number, " + number.service;
    words.values(label, number.numbers);
    words.value(label + ": confidence", number.confidence);
    words.values(label + ": sources", number.sources);
}

void addMission(StatementCollector &words, const core::Mission &mission)
{
    const std::string name = inAllLanguages(mission.name);
    Texts phones;
    for (const core::Telephone &phone : mission.phones)
        phones.push_back(telephoneText(phone));
    words.values("telephone of " + name, phones);
    words.value("telephone of " + name + ": as of", mission.asOf);
    words.values("telephone of " + name + ": sources", mission.sources);
}

void addQuestion(StatementCollector &words, const core::Question &question)
{
    const std::string label = "question " + question.id;
    words.localized(label, question.question);
    for (const LocalizedText &option : question.options)
        for (const auto &[language, text] : option)
            words.value(withLanguage(label + ": options", language), text);
    Texts answer;
    for (const int option : question.answer)
        answer.push_back(inAllLanguages(question.options.at(size_t(option))));
    if (question.type == core::QuestionType::Order)
        words.value(label + ": right order", joined(answer));
    else
        words.values(label + ": right answer", answer);
    words.value(label + ": type", std::string(core::questionTypeName(question.type)));
    words.value(label + ": for children", question.isForChildren ? "yes" : "no");
    words.localized(label + ": explanation", question.explanation);
    words.values(label + ": sources", question.sources);
}

void addPlaylistItem(StatementCollector &words, const core::PlaylistItem &item)
{
    const std::string label = "item " + item.id;
    std::string shown = item.type;
    for (const std::string &what : {item.file, item.notice})
        shown += what.empty() ? "" : " " + what;
    words.value(label, shown);
    words.value(label + ": seconds", std::to_string(item.seconds));
    words.value(label + ": poster", item.poster);
    words.localized(label + ": headline", item.headline);
    words.localized(label + ": line", item.line);
    words.localized(label + ": alternative text", item.alt);
    for (const auto &[language, subtitles] : item.subtitles)
        addSubtitles(words, withLanguage(label + ": subtitles", language), subtitles);
}

template <typename Number> Texts numberTexts(const std::vector<Number> &numbers)
{
    Texts texts;
    for (const Number number : numbers)
        texts.push_back(std::to_string(number));
    return texts;
}

} // namespace

ItemStatements statementsOf(const core::Guide &guide)
{
    LocalizedText titles;
    for (const auto &[language, text] : guide.texts)
        titles.emplace(language, text.title);
    StatementCollector words("guide/" + guide.id, "guides/" + guide.id + ".json", inAllLanguages(titles));
    words.localized("title", titles);
    words.value("situation", guide.situation);
    words.value("icon", guide.icon);
    words.value("audience", joined(guide.audience));
    words.value("illustration", guide.illustration);
    words.value("on the emergency page", guide.isForEmergency ? "yes" : "");
    words.value("reading time", std::to_string(guide.readingSeconds) + " s");
    for (const auto &[language, text] : guide.texts) {
        words.text(withLanguage("summary", language), text.summary);
        words.text(withLanguage("illustration's alternative text", language), text.illustrationAlt);
        addBody(words, language, text.blocks);
    }
    words.sources(guide.sources);
    return words.finish();
}

ItemStatements statementsOf(const core::Country &country)
{
    StatementCollector words("country/" + country.alpha2, "countries/" + country.alpha2 + ".json",
                             inAllLanguages(country.name));
    words.localized("name", country.name);
    words.value("pinyin", country.pinyin);
    words.value("pinyin initials", country.pinyinInitials);
    words.lists("also called", country.aliases);
    words.value("continent", country.continent);
    words.localized("capital", country.capital);
    words.value("time zone", country.timezone);
    words.value("calling code", country.callingCode);
    words.value("currency", joined(country.currency));
    words.value("driving side", country.drivingSide);
    words.value("plugs", joined(country.plugs));
    words.value("mains voltage", joined(numberTexts(country.mainsVolts)));
    words.value("mains frequency", joined(numberTexts(country.mainsHertz)));
    for (const core::EmergencyNumber &number : country.emergency)
        addEmergency(words, number);
    for (const core::Mission &mission : country.missions)
        addMission(words, mission);
    words.value("checked on", country.checkedOn);
    words.sources(country.sources);
    return words.finish();
}

ItemStatements statementsOf(const core::Notice &notice)
{
    StatementCollector words("notice/" + notice.id, "notices/" + notice.id + ".json", inAllLanguages(notice.title));
    words.localized("title", notice.title);
    for (const core::NoticeArea &area : notice.areas)
        words.value("level for " + inAllLanguages(area.name), levelText(area));
    words.value("state", notice.isHistoric ? "historic sample, never shown as being in force" : "in force");
    words.value("countries", joined(notice.countries));
    words.localized("issuer", notice.issuer);
    words.value("issued on", notice.issuedOn);
    words.value("valid until", notice.validUntil);
    words.value("last verified on", notice.lastVerifiedOn);
    words.value("show until", notice.showUntil);
    words.lists("facts", notice.facts);
    words.value("renews", notice.renews);
    words.localized("what is different", notice.changed);
    words.sources(notice.sources);
    return words.finish();
}

ItemStatements statementsOf(const core::Quiz &quiz)
{
    StatementCollector words("quiz/" + quiz.id, "quizzes/" + quiz.id + ".json", inAllLanguages(quiz.title));
    words.localized("title", quiz.title);
    words.localized("summary", quiz.summary);
    words.value("icon", quiz.icon);
    Texts order;
    for (const core::Question &question : quiz.questions) {
        order.push_back(question.id);
        addQuestion(words, question);
    }
    words.value("order of the questions", joined(order));
    words.sources(quiz.sources);
    return words.finish();
}

ItemStatements statementsOf(const core::Playlist &playlist)
{
    StatementCollector words("playlist/" + playlist.id, "playlists/" + playlist.id + ".json", "");
    Texts order;
    for (const core::PlaylistItem &item : playlist.items) {
        order.push_back(item.id);
        addPlaylistItem(words, item);
    }
    words.value("order of the items", joined(order));
    Texts dayparts;
    for (const core::Daypart &daypart : playlist.dayparts)
        dayparts.push_back(daypart.from + "–" + daypart.to);
    words.value("plays", dayparts.empty() ? "always" : joined(dayparts));
    return words.finish();
}

ItemStatements statementsOf(const core::Campaign &campaign)
{
    StatementCollector words("campaign/" + campaign.id, "campaigns/" + campaign.id + ".json",
                             inAllLanguages(campaign.title));
    words.localized("title", campaign.title);
    words.value("from", campaign.from);
    words.value("to", campaign.to);
    words.value("playlist", campaign.playlist);
    words.values("on the home page", campaign.featured);
    words.value("sample", campaign.isSample ? "yes" : "no");
    return words.finish();
}

ItemStatements statementsOf(const core::Venue &venue)
{
    StatementCollector words("venue/" + venue.id, "venues/" + venue.id + ".json", inAllLanguages(venue.name));
    words.localized("name", venue.name);
    words.value("district", venue.district);
    words.value("kind", venue.kind);
    words.value("sample", venue.isSample ? "yes" : "no");
    return words.finish();
}

ItemStatements headStatementsOf(const PackContent &content)
{
    const Manifest &manifest = content.manifest;
    StatementCollector words("pack/" + manifest.packId, std::string(kPackIndexPath), inAllLanguages(manifest.title));
    words.value("id", manifest.packId);
    words.value("version", manifest.version);
    words.localized("title", manifest.title);
    words.value("languages", joined(manifest.languages));
    words.value("default language", manifest.defaultLanguage);
    words.value("first on the home page", joined(content.index.pins));
    words.value("licence", content.index.licence);
    words.text("notes", content.index.notes);
    return words.finish();
}

} // namespace pack
