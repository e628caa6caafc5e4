// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/load_context.h"
#include "pack_building/pack_source.h"

namespace pack_building {

/// Reads pack.yaml into `pack`; sets the languages and the further known telephone numbers of `context`. Call after
/// loadSources().
void loadPackHead(PackSource &pack, LoadContext &context);

/// Reads sources.yaml into `context`.
void loadSources(LoadContext &context);

} // namespace pack_building
