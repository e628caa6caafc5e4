// SPDX-License-Identifier: Apache-2.0
#include "pack_building/source_registry.h"

namespace pack_building {

void SourceRegistry::add(core::SourceNote note, Place place)
{
    std::string id = note.id;
    m_entries.emplace(std::move(id), Entry{std::move(note), std::move(place)});
}

void SourceRegistry::use(const std::string &id, const Place &place, Diagnostics &diagnostics)
{
    if (contains(id))
        m_used.insert(id);
    else
        diagnostics.error(place, "the source '" + id + "' is unknown", "add it to sources.yaml or correct the id");
}

std::vector<core::SourceNote> SourceRegistry::notesOf(const std::vector<std::string> &ids) const
{
    std::vector<core::SourceNote> notes;
    std::set<std::string_view> seen;
    for (const std::string &id : ids)
        if (const auto found = m_entries.find(id); found != m_entries.end() && seen.insert(found->first).second)
            notes.push_back(found->second.note);
    return notes;
}

void SourceRegistry::reportUnused(Diagnostics &diagnostics) const
{
    for (const auto &[id, entry] : m_entries)
        if (!m_used.contains(id))
            diagnostics.warning(entry.place, "nothing refers to the source '" + id + "'", "delete it");
}

} // namespace pack_building
