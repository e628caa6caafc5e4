// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "pack/pack_reader.h"
#include "storage/database.h"

namespace kiosk {

/// Fills the empty database with the content of `pack`, after every blob was found whole.
/// Errors: Forged (damaged or missing file, named), Malformed (a document), Io, Full. Thread: any.
[[nodiscard]] core::Result<> buildCatalogue(const pack::PackReader &pack, storage::Database &database);

} // namespace kiosk
