// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack/pack_difference.h"

#include <iosfwd>

namespace cli {

/// Prints what differs, for the person who approves the newer version. Texts of the packs are shown so that a terminal
/// obeys none of them.
void printDifference(const pack::PackContent &older, const pack::PackContent &newer,
                     const pack::PackDifference &difference, std::ostream &stream);

} // namespace cli
