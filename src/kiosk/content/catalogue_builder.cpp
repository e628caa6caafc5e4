// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/catalogue_builder.h"

#include "kiosk/content/search_text.h"
#include "kiosk_content_migrations.h"
#include "pack/content_json.h"
#include "pack/pack_index.h"

#include <SQLiteCpp/VariadicBind.h>
#include <algorithm>

namespace kiosk {
namespace {

using core::Code;
using core::Result;

/// One build: writes document by document and remembers the newest day it met.
class Builder
{
public:
    Builder(const pack::PackReader &pack, SQLite::Database &database) : m_pack(pack), m_database(database) {}

    Result<> run()
    {
        const auto text = m_pack.readText(pack::kPackIndexPath);
        if (!text)
            return tl::unexpected(text.error());
        const auto index = pack::packIndexFromJson(*text);
        if (!index)
            return tl::unexpected(index.error());
        return addAll(*index).map([&] {
            addMedia();
            addPack();
        });
    }

private:
    Result<> addAll(const pack::PackIndex &index)
    {
        const auto noteChecks = [this](const auto &document) {
            for (const core::SourceNote &source : document.sources)
                noteDay(source.checkedOn);
        };
        return addKind("guide", "guides/", index.guides, pack::guideFromJson, noteChecks)
            .and_then([&] {
                return addKind("country", "countries/", index.countries, pack::countryFromJson,
                               [&](const core::Country &country) {
                                   noteChecks(country);
                                   addSearch(country);
                               });
            })
            .and_then([&] {
                return addKind("notice", "notices/", index.notices, pack::noticeFromJson,
                               [&](const core::Notice &notice) {
                                   noteChecks(notice);
                                   noteDay(notice.lastVerifiedOn);
                               });
            })
            .and_then([&] { return addKind("quiz", "quizzes/", index.quizzes, pack::quizFromJson, noteChecks); })
            .and_then([&] {
                return addKind("playlist", "playlists/", index.playlists, pack::playlistFromJson, [](const auto &) {});
            })
            .and_then([&] {
                return addKind("campaign", "campaigns/", index.campaigns, pack::campaignFromJson, [](const auto &) {});
            })
            .and_then(
                [&] { return addKind("venue", "venues/", index.venues, pack::venueFromJson, [](const auto &) {}); });
    }

    template <typename Read, typename Note>
    Result<> addKind(const std::string &kind, const std::string &folder, const std::vector<std::string> &ids, Read read,
                     Note note)
    {
        SQLite::Statement insert(m_database, "INSERT INTO document (kind, id, position, sha256, json)"
                                             " VALUES (?, ?, ?, ?, ?)");
        int position = 0;
        for (const std::string &id : ids) {
            const std::string path = folder + id + ".json";
            const auto json = m_pack.readText(path);
            if (!json)
                return tl::unexpected(json.error());
            const auto document = read(*json);
            if (!document)
                return core::failure(document.error().code, path + ": " + document.error().detail);
            note(*document);
            SQLite::bind(insert, kind, id, position++, m_pack.manifest().find(path)->sha256, *json);
            insert.exec();
            insert.reset();
        }
        return {};
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

    void addMedia()
    {
        SQLite::Statement insert(m_database, "INSERT INTO media (path, sha256, bytes) VALUES (?, ?, ?)");
        for (const pack::PackFile &file : m_pack.manifest().files) {
            if (file.mediaType == "application/json")
                continue;
            SQLite::bind(insert, file.path, file.sha256, file.bytes);
            insert.exec();
            insert.reset();
        }
    }

    void addPack()
    {
        const pack::Manifest &manifest = m_pack.manifest();
        SQLite::Statement insert(m_database, "INSERT INTO pack (id, version, default_language, newest_day)"
                                             " VALUES (?, ?, ?, ?)");
        SQLite::bind(insert, manifest.packId, manifest.version, manifest.defaultLanguage, m_newestDay);
        insert.exec();
    }

    void noteDay(const std::string &day) { m_newestDay = std::max(m_newestDay, day); }

    const pack::PackReader &m_pack;
    SQLite::Database &m_database;
    SearchColumns m_columns;
    std::string m_newestDay;
};

} // namespace

Result<> buildCatalogue(const pack::PackReader &pack, storage::Database &database)
{
    return pack.verifyAll()
        .and_then([&] { return storage::migrate(database, kiosk_content::migrations()); })
        .and_then(
            [&] { return storage::inTransaction(database, [&] { return Builder(pack, database.handle()).run(); }); });
}

} // namespace kiosk
