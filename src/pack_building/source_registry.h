// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "pack_building/diagnostic.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace pack_building {

/// The sources of a pack by id, and which of them something refers to.
class SourceRegistry
{
public:
    struct Entry
    {
        core::SourceNote note;
        Place place;
    };

    void add(core::SourceNote note, Place place);
    [[nodiscard]] bool contains(std::string_view id) const { return m_entries.contains(id); }

    /// Notes that `place` refers to the source; an unknown one is an error there.
    void use(const std::string &id, const Place &place, Diagnostics &diagnostics);
    /// The notes of those ids that exist, each once, in the order of their first mention.
    [[nodiscard]] std::vector<core::SourceNote> notesOf(const std::vector<std::string> &ids) const;
    /// Warns of sources that nothing refers to.
    void reportUnused(Diagnostics &diagnostics) const;

private:
    std::map<std::string, Entry, std::less<>> m_entries;
    std::set<std::string, std::less<>> m_used;
};

} // namespace pack_building
