// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/content/composition.h"
#include "pack/pack_reader.h"
#include "storage/database.h"

#include <span>
#include <string>
#include <vector>

namespace kiosk {

/// A pack of a set, opened.
struct SetPack
{
    PackRole role = PackRole::Core;
    std::string venue; ///< of an overlay
    pack::PackReader pack;
};

/// Fills the empty database with the content of the packs: the core, then the notices, then overlays by their venues.
/// Every document is verified as it is read; media are not.
///
/// Returns what is not shown. What is wrong with an overlay costs that document or that overlay, never the set.
/// Errors: Forged (damaged or missing file, named), Malformed (a document of core or notices), Io, Full. Thread: any.
[[nodiscard]] core::Result<std::vector<LeftOut>> buildCatalogue(std::span<const SetPack> packs,
                                                                storage::Database &database);

} // namespace kiosk
