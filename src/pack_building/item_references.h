// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/diagnostic.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pack_building {

/// Which items ("guide/lost-passport", "playlist/main") a pack defines and which it refers to.
class ItemReferences
{
public:
    /// Defines an item. A second one of the same name is an error in `diagnostics`.
    void define(std::string_view kind, const std::string &id, const Place &place, Diagnostics &diagnostics);
    /// An item of another pack that is shown together with this one.
    void defineElsewhere(const std::string &item) { m_elsewhere.insert(item); }
    void use(std::string_view kind, const std::string &id, const Place &place);
    [[nodiscard]] bool isDefined(std::string_view kind, std::string_view id) const;

    /// Every use of something that is not defined becomes an error. Call when all files are read.
    void reportDangling(Diagnostics &diagnostics) const;

private:
    struct Use
    {
        std::string item;
        Place place;
    };

    std::map<std::string, Place, std::less<>> m_defined;
    std::set<std::string, std::less<>> m_elsewhere;
    std::vector<Use> m_uses;
};

} // namespace pack_building
