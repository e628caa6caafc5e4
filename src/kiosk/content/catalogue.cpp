// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/catalogue.h"

#include "kiosk/content/search_text.h"
#include "kiosk_content_migrations.h"
#include "pack/content_json.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace kiosk {
namespace {

using core::Code;
using core::Result;

constexpr int kMaxHits = 300;
/// Nobody types a longer name, and every token of a query costs time.
constexpr size_t kMaxTypedBytes = 160;

// Which function reads which document, chosen by the type that is wanted.
Result<core::Guide> read(std::string_view json, const core::Guide *) { return pack::guideFromJson(json); }
Result<core::Country> read(std::string_view json, const core::Country *) { return pack::countryFromJson(json); }
Result<core::Notice> read(std::string_view json, const core::Notice *) { return pack::noticeFromJson(json); }
Result<core::Quiz> read(std::string_view json, const core::Quiz *) { return pack::quizFromJson(json); }
Result<core::Scenario> read(std::string_view json, const core::Scenario *) { return pack::scenarioFromJson(json); }
Result<core::Checklist> read(std::string_view json, const core::Checklist *) { return pack::checklistFromJson(json); }
Result<core::Course> read(std::string_view json, const core::Course *) { return pack::courseFromJson(json); }
Result<core::Campaign> read(std::string_view json, const core::Campaign *) { return pack::campaignFromJson(json); }

void bindText(SQLite::Statement &statement, int index, std::string_view text)
{
    statement.bind(index, std::string(text));
}

template <typename T> Result<> append(std::vector<T> &list, Result<T> read)
{
    return read.map([&](T &value) { list.push_back(std::move(value)); });
}

/// Items of the home page, of which each is taken once and only if the catalogue has it.
class FeaturedItems
{
public:
    explicit FeaturedItems(SQLite::Database &database)
        : m_database(database),
          m_find(database, "SELECT 1 FROM document WHERE kind = ?1 AND id = ?2"
                           " AND ?1 IN ('guide', 'country', 'notice', 'quiz', 'scenario', 'checklist', 'course')")
    {}

    void add(const std::vector<std::string> &items)
    {
        for (const std::string &item : items) {
            if (item.empty())
                continue;
            m_find.reset();
            const size_t slash = std::min(item.find('/'), item.size() - 1);
            m_find.bind(1, item.substr(0, slash));
            m_find.bind(2, item.substr(slash + 1));
            if (m_find.executeStep() && std::ranges::find(m_taken, item) == m_taken.end())
                m_taken.push_back(item);
        }
    }

    void addRows(const char *sql)
    {
        std::vector<std::string> items;
        SQLite::Statement rows(m_database, sql);
        while (rows.executeStep())
            items.push_back(rows.getColumn(0).getString());
        add(items);
    }

    [[nodiscard]] const std::vector<std::string> &taken() const { return m_taken; }

private:
    SQLite::Database &m_database;
    SQLite::Statement m_find;
    std::vector<std::string> m_taken;
};

} // namespace

Result<Catalogue> Catalogue::open(const std::filesystem::path &file)
{
    return storage::Database::openReadOnly(file).and_then(
        [](storage::Database database) { return Catalogue::open(std::move(database)); });
}

Result<Catalogue> Catalogue::open(storage::Database database)
{
    Catalogue catalogue(std::move(database));
    return storage::guarded([&]() -> Result<Catalogue> {
        SQLite::Database &handle = catalogue.m_database.handle();
        if (handle.execAndGet("PRAGMA user_version").getInt() != kiosk_content::migrations().back().version)
            return core::failure(Code::Unsupported, handle.getFilename() + " has another schema");
        SQLite::Statement pack(handle, "SELECT id, version, default_language, newest_day FROM pack");
        if (!pack.executeStep())
            return core::failure(Code::Malformed, handle.getFilename() + " was not built to its end");
        catalogue.m_pack = {pack.getColumn(0).getString(), pack.getColumn(1).getString(), pack.getColumn(2).getString(),
                            pack.getColumn(3).getString()};
        return std::move(catalogue);
    });
}

template <typename T> Result<Catalogue::List<T>> Catalogue::all(List<T> &kept, std::string_view kind)
{
    if (kept)
        return kept;
    return storage::guarded([&]() -> Result<List<T>> {
        auto list = std::make_shared<std::vector<T>>();
        SQLite::Statement rows(m_database.handle(), "SELECT json FROM document WHERE kind = ? ORDER BY position");
        bindText(rows, 1, kind);
        while (rows.executeStep()) {
            auto value = read(rows.getColumn(0).getText(), static_cast<const T *>(nullptr));
            if (!value)
                return tl::unexpected(value.error());
            list->push_back(std::move(*value));
        }
        kept = std::move(list);
        return kept;
    });
}

Result<Catalogue::List<core::Guide>> Catalogue::guides() { return all(m_guides, "guide"); }

Result<Catalogue::List<core::Country>> Catalogue::countries() { return all(m_countries, "country"); }

Result<Catalogue::List<core::Notice>> Catalogue::notices() { return all(m_notices, "notice"); }

Result<Catalogue::List<core::Quiz>> Catalogue::quizzes() { return all(m_quizzes, "quiz"); }

Result<Catalogue::List<core::Scenario>> Catalogue::scenarios() { return all(m_scenarios, "scenario"); }

Result<Catalogue::List<core::Checklist>> Catalogue::checklists() { return all(m_checklists, "checklist"); }

Result<Catalogue::List<core::Course>> Catalogue::courses() { return all(m_courses, "course"); }

Result<std::vector<core::Quiz>> Catalogue::nationalQuizzes()
{
    return quizzes().and_then([this](const List<core::Quiz> &list) {
        return storage::guarded([&]() -> Result<std::vector<core::Quiz>> {
            SQLite::Statement row(m_database.handle(),
                                  "SELECT 1 FROM document WHERE kind = 'quiz' AND id = ? AND origin = 'core'");
            std::vector<core::Quiz> national;
            for (const core::Quiz &quiz : *list) {
                row.bind(1, quiz.id);
                if (row.executeStep())
                    national.push_back(quiz);
                row.reset();
            }
            return national;
        });
    });
}

Result<Catalogue::List<core::Campaign>> Catalogue::campaigns() { return all(m_campaigns, "campaign"); }

Result<std::string> Catalogue::document(std::string_view kind, std::string_view id)
{
    return storage::guarded([&]() -> Result<std::string> {
        SQLite::Statement row(m_database.handle(), "SELECT json FROM document WHERE kind = ? AND id = ?");
        bindText(row, 1, kind);
        bindText(row, 2, id);
        if (!row.executeStep())
            return core::failure(Code::NotFound, "the pack has no " + std::string(kind) + " " + std::string(id));
        return row.getColumn(0).getString();
    });
}

Result<int> Catalogue::countOf(std::string_view kind)
{
    return storage::guarded([&]() -> Result<int> {
        SQLite::Statement row(m_database.handle(), "SELECT count(*) FROM document WHERE kind = ?");
        bindText(row, 1, kind);
        row.executeStep();
        return row.getColumn(0).getInt();
    });
}

template <typename T>
Result<T> Catalogue::one(const List<T> &kept, std::string T::*idOf, std::string_view kind, std::string_view id)
{
    if (kept)
        if (const auto found = std::ranges::find(*kept, id, idOf); found != kept->end())
            return *found;
    return document(kind, id).and_then(
        [](const std::string &json) { return read(json, static_cast<const T *>(nullptr)); });
}

Result<core::Guide> Catalogue::guide(std::string_view id) { return one(m_guides, &core::Guide::id, "guide", id); }

Result<core::Country> Catalogue::country(std::string_view alpha2)
{
    return one(m_countries, &core::Country::alpha2, "country", alpha2);
}

Result<core::Notice> Catalogue::notice(std::string_view id) { return one(m_notices, &core::Notice::id, "notice", id); }

Result<core::Quiz> Catalogue::quiz(std::string_view id) { return one(m_quizzes, &core::Quiz::id, "quiz", id); }

Result<core::Scenario> Catalogue::scenario(std::string_view id)
{
    return one(m_scenarios, &core::Scenario::id, "scenario", id);
}

Result<core::Checklist> Catalogue::checklist(std::string_view id)
{
    return one(m_checklists, &core::Checklist::id, "checklist", id);
}

Result<core::Course> Catalogue::course(std::string_view id) { return one(m_courses, &core::Course::id, "course", id); }

Result<core::Playlist> Catalogue::playlist(std::string_view id)
{
    return document("playlist", id).and_then([](const std::string &json) { return pack::playlistFromJson(json); });
}

Result<core::Venue> Catalogue::venue(std::string_view id)
{
    return document("venue", id).and_then([](const std::string &json) { return pack::venueFromJson(json); });
}

Result<std::optional<core::Campaign>> Catalogue::campaignOn(std::chrono::year_month_day day)
{
    return campaigns().map([&](const List<core::Campaign> &list) {
        const core::Campaign *running = kiosk::campaignOn(*list, day);
        return running ? std::optional(*running) : std::nullopt;
    });
}

Result<std::vector<OverlayProgramme>> Catalogue::overlays()
{
    return storage::guarded([&]() -> Result<std::vector<OverlayProgramme>> {
        std::map<std::string, OverlayProgramme> byOrigin;
        SQLite::Statement rows(m_database.handle(), "SELECT origin, kind, json FROM document WHERE kind IN"
                                                    " ('overlay-campaign', 'overlay-playlist') ORDER BY position");
        while (rows.executeStep()) {
            OverlayProgramme &programme = byOrigin[rows.getColumn(0).getString()];
            const std::string json = rows.getColumn(2).getString();
            auto read = rows.getColumn(1).getString() == "overlay-campaign"
                            ? append(programme.campaigns, pack::campaignFromJson(json))
                            : append(programme.playlists, pack::playlistFromJson(json));
            if (!read)
                return tl::unexpected(read.error());
        }
        std::vector<OverlayProgramme> programmes;
        for (auto &[origin, programme] : byOrigin)
            programmes.push_back(std::move(programme));
        return programmes;
    });
}

Result<std::vector<core::Playlist>> Catalogue::additionsOn(std::chrono::year_month_day day)
{
    return overlays().map([&](const std::vector<OverlayProgramme> &programmes) {
        std::vector<core::Playlist> playlists;
        for (const OverlayProgramme &programme : programmes)
            std::ranges::move(playlistsOn(programme, day), std::back_inserter(playlists));
        return playlists;
    });
}

Result<std::vector<std::string>> Catalogue::featuredOn(std::chrono::year_month_day day)
{
    const auto national = campaignOn(day);
    const auto programmes = overlays();
    if (!national || !programmes)
        return tl::unexpected(national ? programmes.error() : national.error());
    return storage::guarded([&]() -> Result<std::vector<std::string>> {
        FeaturedItems items(m_database.handle());
        items.addRows("SELECT item FROM pin ORDER BY position");
        const size_t pins = items.taken().size();
        if (*national)
            items.add((*national)->featured);
        if (items.taken().size() == pins)
            items.addRows("SELECT 'guide/' || id FROM document WHERE kind = 'guide' ORDER BY position LIMIT 4");
        for (const OverlayProgramme &programme : *programmes)
            for (const core::Campaign &campaign : programme.campaigns)
                if (runsOn(campaign, day))
                    items.add(campaign.featured);
        return items.taken();
    });
}

Result<std::vector<SearchHit>> Catalogue::searchCountries(std::string_view typed)
{
    typed = typed.substr(0, kMaxTypedBytes); // of a character cut in two no letter is left
    const std::string match = matchExpression(typed);
    if (match.empty())
        return std::vector<SearchHit>{};
    return storage::guarded([&]() -> Result<std::vector<SearchHit>> {
        SQLite::Statement rows(m_database.handle(),
                               "SELECT search.id, min(CASE WHEN name = ?2 THEN 0"
                               "  WHEN substr(name, 1, length(?2)) = ?2 THEN 1 + weight ELSE 3 END) AS rank"
                               " FROM search JOIN search_name ON search_name.id = search.id"
                               " WHERE search MATCH ?1 GROUP BY search.id ORDER BY rank, search.id LIMIT ?3");
        rows.bind(1, match);
        rows.bind(2, foldedName(typed));
        rows.bind(3, kMaxHits);
        std::vector<SearchHit> hits;
        while (rows.executeStep())
            hits.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getInt()});
        return hits;
    });
}

Result<std::string> Catalogue::documentHash(std::string_view kind, std::string_view id)
{
    return storage::guarded([&]() -> Result<std::string> {
        SQLite::Statement row(m_database.handle(), "SELECT sha256 FROM document WHERE kind = ? AND id = ?");
        bindText(row, 1, kind);
        bindText(row, 2, id);
        if (!row.executeStep())
            return core::failure(Code::NotFound, "the pack has no " + std::string(kind) + " " + std::string(id));
        return row.getColumn(0).getString();
    });
}

Result<std::vector<CatalogueMedia>> Catalogue::media()
{
    return storage::guarded([&]() -> Result<std::vector<CatalogueMedia>> {
        std::vector<CatalogueMedia> media;
        SQLite::Statement rows(m_database.handle(), "SELECT path, sha256, bytes FROM media");
        while (rows.executeStep())
            media.push_back(
                {rows.getColumn(0).getString(), rows.getColumn(1).getString(), rows.getColumn(2).getInt64()});
        return media;
    });
}

} // namespace kiosk
