// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/composition.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace kiosk {
namespace {

/// A kind of document and who besides the core may bring it.
struct Kind
{
    std::string_view name;
    std::string_view folder;
    std::vector<std::string> pack::PackIndex::*ids;
    bool isForNotices;
    bool isForOverlays;
    bool isProgramme; ///< says what is shown when; the national one is never replaced
};

constexpr Kind kKinds[]{
    {"guide", "guides/", &pack::PackIndex::guides, false, true, false},
    {"country", "countries/", &pack::PackIndex::countries, false, false, false},
    {"notice", "notices/", &pack::PackIndex::notices, true, false, false},
    {"quiz", "quizzes/", &pack::PackIndex::quizzes, false, true, false},
    {"scenario", "scenarios/", &pack::PackIndex::scenarios, false, true, false},
    {"checklist", "checklists/", &pack::PackIndex::checklists, false, true, false},
    {"course", "courses/", &pack::PackIndex::courses, false, true, false},
    {"playlist", "playlists/", &pack::PackIndex::playlists, false, true, true},
    {"campaign", "campaigns/", &pack::PackIndex::campaigns, false, true, true},
    {"venue", "venues/", &pack::PackIndex::venues, false, true, false},
};

class Composer
{
public:
    explicit Composer(std::span<const PackContents> packs) : m_packs(packs) {}

    Composition run()
    {
        // The notices come first, so that what they bring is not taken from the core.
        for (const PackRole role : {PackRole::Notices, PackRole::Core, PackRole::Overlay})
            for (size_t i = 0; i < m_packs.size(); ++i)
                if (m_packs[i].role == role)
                    addDocuments(i);
        for (const PackContents &pack : m_packs)
            addMedia(pack);
        for (const PackContents &pack : m_packs)
            addPins(pack);
        std::ranges::stable_sort(m_made.documents, {}, [this](const ComposedDocument &document) {
            const bool isNational = m_packs[document.pack].role != PackRole::Overlay;
            return std::tuple(document.kind, isNational ? 0 : document.pack, document.id);
        });
        return std::move(m_made);
    }

private:
    void leaveOut(const PackContents &pack, std::string what, std::string why)
    {
        m_made.leftOut.push_back({pack.name, std::move(what), std::move(why)});
    }

    static bool mayBring(PackRole role, const Kind &kind)
    {
        switch (role) {
        case PackRole::Core:
            return true;
        case PackRole::Notices:
            return kind.isForNotices;
        case PackRole::Overlay:
            return kind.isForOverlays;
        }
        return false;
    }

    void addDocuments(size_t number)
    {
        const PackContents &pack = m_packs[number];
        for (const Kind &kind : kKinds)
            for (const std::string &id : pack.index.*kind.ids) {
                const std::string path = std::string(kind.folder) + id + ".json";
                const bool isOverlay = pack.role == PackRole::Overlay;
                if (!mayBring(pack.role, kind)) {
                    leaveOut(pack, path, "such a pack brings no " + std::string(kind.name));
                } else if (const auto [owner, isNew] = m_owners.emplace(path, number); !isNew) {
                    if (pack.role != PackRole::Core || owner->second == number)
                        leaveOut(pack, path, m_packs[owner->second].name + " has it");
                } else {
                    m_made.documents.push_back(
                        {(isOverlay && kind.isProgramme ? "overlay-" : "") + std::string(kind.name),
                         id,
                         path,
                         number,
                         {}});
                    if (kind.name == "playlist")
                        claimItems(pack, m_made.documents.back());
                }
            }
    }

    /// An item's id names its counter, so two packs must not have the same.
    void claimItems(const PackContents &pack, ComposedDocument &document)
    {
        const auto playlist = std::ranges::find(pack.playlists, document.id, &core::Playlist::id);
        if (playlist == pack.playlists.end())
            return;
        for (const core::PlaylistItem &item : playlist->items) {
            const std::string &owner = m_items.emplace(item.id, pack.name).first->second;
            if (owner == pack.name)
                continue;
            document.withoutItems.push_back(item.id);
            leaveOut(pack, "item " + item.id + " of " + document.path, owner + " has it");
        }
    }

    void addMedia(const PackContents &pack)
    {
        for (const pack::PackFile &file : pack.manifest->files) {
            if (file.mediaType == "application/json")
                continue;
            const auto [known, isNew] = m_media.try_emplace(file.path, &file);
            if (isNew)
                m_made.media.push_back({file.path, file.sha256, file.bytes});
            else if (known->second->sha256 != file.sha256)
                leaveOut(pack, file.path, "another pack has a file of this name");
        }
        std::ranges::sort(m_made.media, {}, &ComposedMedia::path);
    }

    void addPins(const PackContents &pack)
    {
        if (pack.role == PackRole::Notices)
            return;
        for (const std::string &item : pack.index.pins) {
            if (std::ranges::find(m_made.pins, item) != m_made.pins.end())
                continue;
            if (!isShown(item))
                leaveOut(pack, "pin " + item, "nothing of that name can stand on the home page");
            else if (m_made.pins.size() == pack::kMaxPins)
                leaveOut(pack, "pin " + item, "there are " + std::to_string(pack::kMaxPins) + " already");
            else
                m_made.pins.push_back(item);
        }
    }

    [[nodiscard]] bool isShown(const std::string &item) const
    {
        return std::ranges::any_of(m_made.documents, [&](const ComposedDocument &document) {
            const bool isForHome = document.kind == "guide" || document.kind == "country" ||
                                   document.kind == "notice" || document.kind == "quiz" ||
                                   document.kind == "scenario" || document.kind == "checklist" ||
                                   document.kind == "course";
            return isForHome && item == document.kind + "/" + document.id;
        });
    }

    std::span<const PackContents> m_packs;
    Composition m_made;
    std::map<std::string, size_t> m_owners;                ///< path of a document → its pack
    std::map<std::string, std::string> m_items;            ///< item of a playlist → the name of its pack
    std::map<std::string, const pack::PackFile *> m_media; ///< by path
};

} // namespace

Composition compose(std::span<const PackContents> packs) { return Composer(packs).run(); }

} // namespace kiosk
