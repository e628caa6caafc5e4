// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/diagnostic.h"

#include <string>

namespace pack_building {

/// Deeper than any file of the format nests.
inline constexpr int kMaxYamlDepth = 16;

/// True for a YAML text without what a pack needs not and what makes a small text endless or ambiguous: anchors and
/// aliases, tags, several documents, deep nesting. Each is an error in `diagnostics`. Throws YAML::Exception where the
/// text is no YAML.
[[nodiscard]] bool isPlainYaml(const std::string &text, const std::string &file, int linesBefore,
                               Diagnostics &diagnostics);

} // namespace pack_building
