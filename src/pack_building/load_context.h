// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/language.h"
#include "pack_building/diagnostic.h"
#include "pack_building/item_references.h"
#include "pack_building/media_use.h"
#include "pack_building/phone_numbers.h"
#include "pack_building/source_registry.h"
#include "pack_building/source_tree.h"
#include "pack_building/text_rules.h"

#include <chrono>
#include <vector>

namespace pack_building {

/// What the readers of the single files share during one run.
struct LoadContext
{
    const SourceTree &tree;
    const TextRules &texts;
    Diagnostics &diagnostics;
    MediaUse &media;
    SourceRegistry sources;
    ItemReferences references;
    KnownNumbers numbers; ///< that any text may name
    std::vector<core::Language> languages;
    core::Language defaultLanguage;
    std::chrono::year_month_day today;
};

} // namespace pack_building
