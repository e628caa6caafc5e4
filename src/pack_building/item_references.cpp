// SPDX-License-Identifier: Apache-2.0
#include "pack_building/item_references.h"

namespace pack_building {
namespace {

std::string itemOf(std::string_view kind, std::string_view id) { return std::string(kind) + "/" + std::string(id); }

} // namespace

void ItemReferences::define(std::string_view kind, const std::string &id, const Place &place, Diagnostics &diagnostics)
{
    if (id.empty())
        return;
    const auto [first, isNew] = m_defined.emplace(itemOf(kind, id), place);
    if (!isNew)
        diagnostics.error(place,
                          "the id '" + first->first + "' is there twice, first in " + first->second.file +
                              (first->second.line ? ":" + std::to_string(first->second.line) : ""),
                          "give one of them another id");
}

void ItemReferences::use(std::string_view kind, const std::string &id, const Place &place)
{
    if (!id.empty())
        m_uses.push_back({itemOf(kind, id), place});
}

bool ItemReferences::isDefined(std::string_view kind, std::string_view id) const
{
    return m_defined.contains(itemOf(kind, id));
}

void ItemReferences::reportDangling(Diagnostics &diagnostics) const
{
    for (const Use &use : m_uses)
        if (!m_defined.contains(use.item) && !m_elsewhere.contains(use.item))
            diagnostics.error(use.place, "'" + use.item + "' does not exist in this pack",
                              "add it, correct the id, or name the pack that has it (--beside)");
}

} // namespace pack_building
