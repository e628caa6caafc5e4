// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/diagnostic.h"
#include "pack_building/source_tree.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pack_building {

enum class MediaKind { Picture, Video };

struct SourceMedia
{
    std::string path;
    std::string mediaType;
    bool operator==(const SourceMedia &) const = default;
};

/// The pictures and videos that the content refers to. Each is looked into once.
class MediaUse
{
public:
    /// `tree` and `diagnostics` outlive it.
    MediaUse(const SourceTree &tree, Diagnostics &diagnostics) : m_tree(tree), m_diagnostics(diagnostics) {}

    /// Notes that `place` shows the file. A path that leaves the pack, a missing file, one of the other kind or one
    /// that a kiosk cannot show is an error.
    void use(const std::string &path, MediaKind kind, const Place &place);

    /// How long a video that is used says that it is; nothing where it does not say.
    [[nodiscard]] std::optional<std::chrono::milliseconds> lengthOf(const std::string &path) const;
    /// Notes a file that the build reads and no kiosk shows.
    void noteRead(const std::string &path) { m_types.emplace(path, ""); }

    /// Every good file that is used, sorted by path.
    [[nodiscard]] std::vector<SourceMedia> used() const;
    /// Warns of files that nothing shows; they are left out of the pack.
    void reportUnused() const;

private:
    const SourceTree &m_tree;
    Diagnostics &m_diagnostics;
    std::map<std::string, std::string, std::less<>> m_types; ///< path → media type, empty for what is not in the pack
};

} // namespace pack_building
