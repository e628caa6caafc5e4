// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/content/catalogue.h"
#include "kiosk/content/catalogue_builder.h"

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

/// A catalogue in a folder of its own, with a seal that holds its hash: catalogue.sqlite and seal.json.
namespace kiosk {

/// Builds the catalogue of these packs. After a power cut the folder is whole or not there. An older folder of the name
/// is replaced. Returns what is not shown.
/// Errors: Forged, Malformed (see buildCatalogue()), Io, Full. Thread: any; one build per folder at a time.
[[nodiscard]] core::Result<std::vector<LeftOut>> buildSealedCatalogue(const std::filesystem::path &folder,
                                                                      std::span<const SetPack> packs);

/// Reads the catalogue once to compare it with its seal: milliseconds for a usual one.
/// Errors: NotFound, Malformed (damaged), Unsupported (built by another version of the program), Io.
[[nodiscard]] core::Result<Catalogue> openSealedCatalogue(const std::filesystem::path &folder);

} // namespace kiosk
