// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/load_context.h"
#include "pack_building/yaml_fields.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace pack_building {

/// Reads every file of a folder with `read(YamlFields &)` and sorts the values by `id` (a member). Each is named after
/// its id and becomes the item "<kind>/<id>".
template <typename Value, typename Read>
[[nodiscard]] std::vector<Value> loadYamlFolder(const std::string &folder, std::string_view kind,
                                                std::string Value::*id, LoadContext &context, Read read)
{
    std::vector<Value> values;
    for (const std::string &path : context.tree.filesIn(folder)) {
        const auto text = context.tree.readText(path, context.diagnostics);
        const auto yaml = text ? parseYaml(*text, path, 0, context.diagnostics) : std::nullopt;
        if (!yaml)
            continue;
        Value value = readYaml(*yaml, context, read);
        if (const std::string expected = folder + "/" + value.*id + ".yaml"; !(value.*id).empty() && path != expected)
            context.diagnostics.error({path, 1}, "the id '" + value.*id + "' does not fit the file's name",
                                      "name the file " + expected);
        context.references.define(kind, value.*id, {path}, context.diagnostics);
        values.push_back(std::move(value));
    }
    std::ranges::sort(values, {}, id);
    return values;
}

} // namespace pack_building
