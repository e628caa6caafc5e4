// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/catalogue_builder.h"

#include "kiosk/content/search_text.h"
#include "kiosk_content_migrations.h"
#include "pack/content_json.h"
#include "pack/pack_index.h"

#include <SQLiteCpp/VariadicBind.h>
#include <algorithm>
#include <iterator>
#include <type_traits>

namespace kiosk {
namespace {

using core::Code;
using core::Result;

/// True for what is wrong with the pack itself; the rest is wrong with the disk.
bool isPacksFault(const core::Error &error)
{
    return error.code == Code::Malformed || error.code == Code::NotFound || error.code == Code::Rejected ||
           error.code == Code::Unsupported;
}

/// Errors: those of the pack's table of contents.
Result<PackContents> contentsOf(const SetPack &one)
{
    const auto index = one.pack.readText(pack::kPackIndexPath).and_then(pack::packIndexFromJson);
    if (!index)
        return tl::unexpected(index.error());
    PackContents contents{one.role, roleName(one.role, one.venue), &one.pack.manifest(), *index, {}};
    for (const std::string &id : index->playlists) {
        // One that cannot be read is met again when it is added.
        auto playlist = one.pack.readText("playlists/" + id + ".json").and_then(pack::playlistFromJson);
        if (playlist)
            contents.playlists.push_back(std::move(*playlist));
    }
    return contents;
}

/// One build: writes document by document and remembers the newest day it met.
class Builder
{
public:
    Builder(std::span<const SetPack> packs, SQLite::Database &database)
        : m_packs(packs),
          m_database(database),
          m_insert(database,
                   "INSERT INTO document (kind, id, position, sha256, json, origin) VALUES (?, ?, ?, ?, ?, ?)")
    {}

    Result<std::vector<LeftOut>> run()
    {
        if (auto read = readContents(); !read)
            return tl::unexpected(read.error());
        Composition composition = compose(m_contents);
        std::ranges::move(composition.leftOut, std::back_inserter(m_leftOut));
        for (const ComposedDocument &document : composition.documents)
            if (auto added = addUnlessFaulty(document); !added)
                return tl::unexpected(added.error());
        addMedia(composition.media);
        addPins(composition.pins);
        addPack();
        return std::move(m_leftOut);
    }

private:
    Result<> readContents()
    {
        for (const SetPack &one : m_packs) {
            auto contents = contentsOf(one);
            if (contents) {
                m_contents.push_back(std::move(*contents));
                m_readers.push_back(&one.pack);
            } else if (one.role == PackRole::Overlay && isPacksFault(contents.error())) {
                m_leftOut.push_back({roleName(one.role, one.venue), "everything", contents.error().detail});
            } else {
                return tl::unexpected(contents.error());
            }
        }
        return {};
    }

    Result<> addUnlessFaulty(const ComposedDocument &document)
    {
        const PackContents &from = m_contents[document.pack];
        auto added = add(document);
        if (added || from.role != PackRole::Overlay || !isPacksFault(added.error()))
            return added;
        m_leftOut.push_back({from.name, document.path, added.error().detail});
        return {};
    }

    Result<> add(const ComposedDocument &document)
    {
        const std::string_view kind = document.kind;
        const auto noteChecks = [&](const auto &value) {
            for (const core::SourceNote &source : value.sources)
                noteDay(document, source.checkedOn);
        };
        const auto nothing = [](const auto &) {};
        if (kind == "guide")
            return add(document, pack::guideFromJson, &core::Guide::id, noteChecks);
        if (kind == "country")
            return add(document, pack::countryFromJson, &core::Country::alpha2, [&](const core::Country &country) {
                noteChecks(country);
                addSearch(country);
            });
        if (kind == "notice")
            return add(document, pack::noticeFromJson, &core::Notice::id, [&](const core::Notice &notice) {
                noteChecks(notice);
                noteDay(document, notice.lastVerifiedOn);
            });
        if (kind == "quiz")
            return add(document, pack::quizFromJson, &core::Quiz::id, noteChecks);
        if (kind == "scenario")
            return add(document, pack::scenarioFromJson, &core::Scenario::id, noteChecks);
        if (kind == "checklist")
            return add(document, pack::checklistFromJson, &core::Checklist::id, noteChecks);
        if (kind == "course")
            return add(document, pack::courseFromJson, &core::Course::id, noteChecks);
        if (kind == "playlist" || kind == "overlay-playlist")
            return add(document, pack::playlistFromJson, &core::Playlist::id, nothing);
        if (kind == "campaign" || kind == "overlay-campaign")
            return add(document, pack::campaignFromJson, &core::Campaign::id, nothing);
        return add(document, pack::venueFromJson, &core::Venue::id, nothing);
    }

    template <typename Value, typename Read, typename Note>
    Result<> add(const ComposedDocument &document, Read read, std::string Value::*idOf, Note note)
    {
        auto json = m_readers[document.pack]->readText(document.path);
        if (!json)
            return tl::unexpected(json.error());
        auto value = read(*json);
        if (!value)
            return core::failure(value.error().code, document.path + ": " + value.error().detail);
        // The list says one id and the document another: it would be found under neither.
        if ((*value).*idOf != document.id)
            return core::failure(Code::Malformed, document.path + ": its id is '" + (*value).*idOf + "'");
        note(*value);
        withoutTaken(document, *value, *json);
        SQLite::bind(m_insert, document.kind, document.id, m_position++,
                     m_readers[document.pack]->manifest().find(document.path)->sha256, *json,
                     m_contents[document.pack].name);
        m_insert.exec();
        m_insert.reset();
        return {};
    }

    template <typename Value>
    static void withoutTaken(const ComposedDocument &document, Value &value, std::string &json)
    {
        if constexpr (std::is_same_v<Value, core::Playlist>) {
            if (document.withoutItems.empty())
                return;
            std::erase_if(value.items, [&](const core::PlaylistItem &item) {
                return std::ranges::find(document.withoutItems, item.id) != document.withoutItems.end();
            });
            json = pack::toJson(value);
        }
    }

    void addSearch(const core::Country &country)
    {
        m_columns = {};
        for (const auto &[language, name] : country.name)
            addName(country.alpha2, name, 0);
        addName(country.alpha2, country.pinyin, 0);
        addName(country.alpha2, country.pinyinInitials, 0);
        addName(country.alpha2, country.alpha2, 1);
        for (const auto &[language, aliases] : country.aliases)
            for (const std::string &alias : aliases)
                addName(country.alpha2, alias, 1);
        SQLite::Statement insert(m_database, "INSERT INTO search (id, hanzi, latin) VALUES (?, ?, ?)");
        SQLite::bind(insert, country.alpha2, m_columns.hanzi, m_columns.latin);
        insert.exec();
    }

    void addName(const std::string &id, const std::string &name, int weight)
    {
        const std::string folded = foldedName(name);
        if (folded.empty())
            return;
        const SearchColumns columns = searchColumns(name);
        m_columns.hanzi += columns.hanzi + " | ";
        m_columns.latin += columns.latin + " | ";
        SQLite::Statement insert(m_database, "INSERT OR IGNORE INTO search_name (id, name, weight) VALUES (?, ?, ?)");
        SQLite::bind(insert, id, folded, weight);
        insert.exec();
    }

    void addMedia(const std::vector<ComposedMedia> &media)
    {
        SQLite::Statement insert(m_database, "INSERT INTO media (path, sha256, bytes) VALUES (?, ?, ?)");
        for (const ComposedMedia &file : media) {
            SQLite::bind(insert, file.path, file.sha256, file.bytes);
            insert.exec();
            insert.reset();
        }
    }

    void addPins(const std::vector<std::string> &pins)
    {
        SQLite::Statement insert(m_database, "INSERT INTO pin (item) VALUES (?)");
        for (const std::string &item : pins) {
            SQLite::bind(insert, item);
            insert.exec();
            insert.reset();
        }
    }

    void addPack()
    {
        const pack::Manifest &manifest = m_packs.front().pack.manifest();
        SQLite::Statement insert(m_database, "INSERT INTO pack (id, version, default_language, newest_day)"
                                             " VALUES (?, ?, ?, ?)");
        SQLite::bind(insert, manifest.packId, manifest.version, manifest.defaultLanguage, m_newestDay);
        insert.exec();
    }

    /// An overlay's day does not count: one in the future would make every notice look old.
    void noteDay(const ComposedDocument &document, const std::string &day)
    {
        if (m_contents[document.pack].role != PackRole::Overlay)
            m_newestDay = std::max(m_newestDay, day);
    }

    std::span<const SetPack> m_packs;
    SQLite::Database &m_database;
    SQLite::Statement m_insert;
    std::vector<PackContents> m_contents;
    std::vector<const pack::PackReader *> m_readers; ///< those of m_contents
    std::vector<LeftOut> m_leftOut;
    SearchColumns m_columns;
    std::string m_newestDay;
    int m_position = 0;
};

} // namespace

Result<std::vector<LeftOut>> buildCatalogue(std::span<const SetPack> packs, storage::Database &database)
{
    return storage::migrate(database, kiosk_content::migrations()).and_then([&] {
        return storage::inTransaction(database, [&] { return Builder(packs, database.handle()).run(); });
    });
}

} // namespace kiosk
