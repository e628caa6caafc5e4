// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "pack_building/diagnostic.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pack_building {

inline constexpr std::int64_t kMaxTextBytes = std::int64_t(1) << 20;
inline constexpr std::int64_t kMaxGuideBytes = std::int64_t(128) << 10;

/// The regular files of a pack's source folder by their path inside it. Links are refused, so that nothing outside can
/// come in.
class SourceTree
{
public:
    /// Lists the folder. What does not belong into a pack is an error in `diagnostics`; hidden files and README,
    /// LICENSE and NOTICE files are passed over.
    ///
    /// Errors: NotFound (no such folder), Io.
    [[nodiscard]] static core::Result<SourceTree> open(const std::filesystem::path &folder, Diagnostics &diagnostics);

    [[nodiscard]] bool contains(std::string_view path) const { return m_paths.contains(path); }
    [[nodiscard]] std::filesystem::path fileOf(std::string_view path) const { return m_folder / path; }
    /// Paths that begin with `folder` and a slash, sorted.
    [[nodiscard]] std::vector<std::string> filesIn(std::string_view folder) const;
    /// A text of at most kMaxTextBytes, a guide's of kMaxGuideBytes. What cannot be read or is no clean UTF-8 is an
    /// error in `diagnostics`, by line.
    [[nodiscard]] std::optional<std::string> readText(const std::string &path, Diagnostics &diagnostics) const;

private:
    void add(const std::filesystem::directory_entry &entry, Diagnostics &diagnostics);
    void addPath(const std::string &path, Diagnostics &diagnostics);

    std::filesystem::path m_folder;
    std::set<std::string, std::less<>> m_paths;
    std::map<std::string, std::string> m_byFoldedCase;
};

} // namespace pack_building
