// SPDX-License-Identifier: Apache-2.0
#include "pack_building/yaml_document.h"

#include "pack_building/yaml_guard.h"

namespace pack_building {

Place YamlDocument::placeOf(const YAML::Node &node) const
{
    const YAML::Mark mark = node.Mark();
    return mark.is_null() ? Place{file, linesBefore + 1} : Place{file, linesBefore + mark.line + 1, mark.column + 1};
}

std::optional<YamlDocument> parseYaml(const std::string &text, const std::string &file, int linesBefore,
                                      Diagnostics &diagnostics)
{
    YamlDocument document{{}, file, linesBefore};
    try {
        if (!isPlainYaml(text, file, linesBefore, diagnostics))
            return std::nullopt;
        document.root = YAML::Load(text);
    } catch (const YAML::Exception &error) {
        diagnostics.error({file, linesBefore + error.mark.line + 1, error.mark.column + 1},
                          "is no valid YAML: " + error.msg,
                          "put a text that holds ': ' or begins with a special sign into double quotes; indent with "
                          "spaces only");
        return std::nullopt;
    }
    if (!document.root.IsMap()) {
        diagnostics.error({file, linesBefore + 1}, "must be a map of keys and values");
        return std::nullopt;
    }
    return document;
}

} // namespace pack_building
