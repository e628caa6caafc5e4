// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/diagnostic.h"

#include <optional>
#include <string>
#include <yaml-cpp/yaml.h>

namespace pack_building {

/// A YAML text whose root is a map.
struct YamlDocument
{
    YAML::Node root;
    std::string file;
    int linesBefore = 0; ///< lines of the file above the YAML text

    [[nodiscard]] Place placeOf(const YAML::Node &node) const;
};

/// Parses `text`, which begins `linesBefore` lines into `file`. What is no YAML map, or holds what yaml_guard.h
/// refuses, is an error in `diagnostics`.
[[nodiscard]] std::optional<YamlDocument> parseYaml(const std::string &text, const std::string &file, int linesBefore,
                                                    Diagnostics &diagnostics);

} // namespace pack_building
