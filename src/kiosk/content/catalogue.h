// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "core/result.h"
#include "kiosk/content/programme.h"
#include "storage/database.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

struct CataloguePack
{
    std::string id;
    std::string version;
    core::Language defaultLanguage;
    /// Newest day on which a source was checked or a notice verified: today cannot be earlier.
    std::string newestDay;
    bool operator==(const CataloguePack &) const = default;
};

struct CatalogueMedia
{
    std::string path;
    std::string sha256;
    std::int64_t bytes = 0;
};

struct SearchHit
{
    std::string id;
    int rank = 0; ///< 0: a name is what was typed, 1: begins with it, 2: an alias begins with it, 3: occurs elsewhere
    bool operator==(const SearchHit &) const = default;
};

/// The content of one pack as the pages need it. Lists are read once and kept.
/// Thread: one at a time.
class Catalogue
{
public:
    template <typename T> using List = std::shared_ptr<const std::vector<T>>;

    /// Opens what buildCatalogue() made. Errors: Malformed, Unsupported (other schema), Io.
    [[nodiscard]] static core::Result<Catalogue> open(const std::filesystem::path &file);
    /// Takes a catalogue that is open already, such as one in memory.
    [[nodiscard]] static core::Result<Catalogue> open(storage::Database database);

    [[nodiscard]] const CataloguePack &pack() const { return m_pack; }

    /// All of a kind, by id. Errors: Malformed, Io.
    [[nodiscard]] core::Result<List<core::Guide>> guides();
    [[nodiscard]] core::Result<List<core::Country>> countries();
    [[nodiscard]] core::Result<List<core::Notice>> notices();
    [[nodiscard]] core::Result<List<core::Quiz>> quizzes();
    [[nodiscard]] core::Result<List<core::Scenario>> scenarios();
    [[nodiscard]] core::Result<List<core::Checklist>> checklists();
    [[nodiscard]] core::Result<List<core::Course>> courses();
    /// Those that no overlay brought: the same on every screen with this core.
    [[nodiscard]] core::Result<std::vector<core::Quiz>> nationalQuizzes();
    /// The national ones.
    [[nodiscard]] core::Result<List<core::Campaign>> campaigns();

    /// How many documents of this kind there are ("country", "course" …), without reading them. Errors: Io.
    [[nodiscard]] core::Result<int> countOf(std::string_view kind);

    /// One by its id; read alone where the list is not there yet. Errors: NotFound, Malformed, Io.
    [[nodiscard]] core::Result<core::Guide> guide(std::string_view id);
    [[nodiscard]] core::Result<core::Country> country(std::string_view alpha2);
    [[nodiscard]] core::Result<core::Notice> notice(std::string_view id);
    [[nodiscard]] core::Result<core::Quiz> quiz(std::string_view id);
    [[nodiscard]] core::Result<core::Scenario> scenario(std::string_view id);
    [[nodiscard]] core::Result<core::Checklist> checklist(std::string_view id);
    [[nodiscard]] core::Result<core::Course> course(std::string_view id);
    [[nodiscard]] core::Result<core::Playlist> playlist(std::string_view id);
    [[nodiscard]] core::Result<core::Venue> venue(std::string_view id);

    /// The national campaign that runs on `day`; of several the one that began last. Nothing if none does.
    [[nodiscard]] core::Result<std::optional<core::Campaign>> campaignOn(std::chrono::year_month_day day);

    /// What overlays add to the loop on `day`: withAdditions().
    [[nodiscard]] core::Result<std::vector<core::Playlist>> additionsOn(std::chrono::year_month_day day);
    /// Items for the home page, best first, each once and there: what is pinned; what the national campaign features,
    /// else the first guides; what the campaigns of overlays feature.
    [[nodiscard]] core::Result<std::vector<std::string>> featuredOn(std::chrono::year_month_day day);

    /// Countries whose names contain what was typed, best first, then by code. Nothing for a query without letters.
    [[nodiscard]] core::Result<std::vector<SearchHit>> searchCountries(std::string_view typed);

    /// SHA-256 of a document, such as "guide", "lost-passport". Errors: NotFound, Io.
    [[nodiscard]] core::Result<std::string> documentHash(std::string_view kind, std::string_view id);
    [[nodiscard]] core::Result<std::vector<CatalogueMedia>> media();

private:
    explicit Catalogue(storage::Database database) : m_database(std::move(database)) {}
    [[nodiscard]] core::Result<std::string> document(std::string_view kind, std::string_view id);
    [[nodiscard]] core::Result<std::vector<OverlayProgramme>> overlays();
    template <typename T> [[nodiscard]] core::Result<List<T>> all(List<T> &kept, std::string_view kind);
    template <typename T>
    [[nodiscard]] core::Result<T> one(const List<T> &kept, std::string T::*idOf, std::string_view kind,
                                      std::string_view id);

    storage::Database m_database;
    CataloguePack m_pack;
    List<core::Guide> m_guides;
    List<core::Country> m_countries;
    List<core::Notice> m_notices;
    List<core::Quiz> m_quizzes;
    List<core::Scenario> m_scenarios;
    List<core::Checklist> m_checklists;
    List<core::Course> m_courses;
    List<core::Campaign> m_campaigns;
};

} // namespace kiosk
