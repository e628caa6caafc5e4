// SPDX-License-Identifier: Apache-2.0
#include "pack_building/source_tree.h"

#include "pack/clean_text.h"
#include "pack/names.h"
#include "storage/file_io.h"

#include <algorithm>
#include <array>

namespace pack_building {
namespace {

namespace fs = std::filesystem;
using core::Code;

constexpr std::int64_t kMaxTextBytes = std::int64_t(1) << 20;
constexpr std::array<std::string_view, 2> kTopFiles{"pack.yaml", "sources.yaml"};
constexpr std::array<std::string_view, 6> kYamlFolders{"countries", "notices",   "quizzes",
                                                       "campaigns", "playlists", "venues"};
constexpr std::array<std::string_view, 2> kMediaFolders{"images", "videos"};

template <typename Names> bool isAmong(std::string_view name, const Names &names)
{
    return std::ranges::find(names, name) != names.end();
}

/// True where a file of the source format may lie.
bool isExpected(const fs::path &path)
{
    const std::vector<std::string> parts(path.begin(), path.end());
    if (parts.size() == 1)
        return isAmong(parts[0], kTopFiles);
    if (isAmong(parts[0], kMediaFolders))
        return true;
    if (parts[0] == "guides")
        return parts.size() == 3 && path.extension() == ".md";
    return isAmong(parts[0], kYamlFolders) && parts.size() == 2 && path.extension() == ".yaml";
}

bool isPassedOver(const fs::path &path)
{
    const std::string name = path.filename().string();
    return name.starts_with('.') || name.starts_with("README") || name.starts_with("LICENSE") ||
           name.starts_with("NOTICE");
}

} // namespace

core::Result<SourceTree> SourceTree::open(const fs::path &folder, Diagnostics &diagnostics)
{
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return core::failure(Code::NotFound, folder.string() + " is no folder");
    SourceTree tree;
    tree.m_folder = folder;
    fs::recursive_directory_iterator entry(folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        const bool isFolder = entry->is_directory(error) && !entry->is_symlink(error);
        if (isFolder && isPassedOver(entry->path()))
            entry.disable_recursion_pending();
        else if (!isFolder && !isPassedOver(entry->path()))
            tree.add(*entry, diagnostics);
    }
    if (error)
        return core::failure(Code::Io, "cannot list " + folder.string() + ": " + error.message());
    return tree;
}

void SourceTree::add(const fs::directory_entry &entry, Diagnostics &diagnostics)
{
    const fs::path path = entry.path().lexically_relative(m_folder);
    std::error_code error;
    if (entry.is_symlink(error) || !entry.is_regular_file(error))
        diagnostics.error({path.string()}, "is a link or no regular file", "put the file itself here");
    else if (!isExpected(path))
        diagnostics.error({path.string()}, "does not belong into a pack",
                          "see docs/content-format.md for the folders and file endings");
    else if (!pack::isPackPath(path.string()))
        diagnostics.error({path.string()}, "has a name that a pack cannot hold",
                          "use only the letters a-z, digits, '.', '_' and '-'");
    else
        m_bytes.emplace(path.string(), std::int64_t(entry.file_size(error)));
}

std::int64_t SourceTree::bytesOf(std::string_view path) const
{
    const auto found = m_bytes.find(path);
    return found == m_bytes.end() ? 0 : found->second;
}

std::vector<std::string> SourceTree::filesIn(std::string_view folder) const
{
    const std::string prefix = std::string(folder) + "/";
    std::vector<std::string> paths;
    for (auto file = m_bytes.lower_bound(prefix); file != m_bytes.end() && file->first.starts_with(prefix); ++file)
        paths.push_back(file->first);
    return paths;
}

std::optional<std::string> SourceTree::readText(const std::string &path, Diagnostics &diagnostics) const
{
    auto text = storage::readFile(fileOf(path), kMaxTextBytes);
    if (!text) {
        diagnostics.error({path}, text.error().detail);
        return std::nullopt;
    }
    if (text->starts_with("\xEF\xBB\xBF")) {
        diagnostics.error({path, 1}, "begins with a byte order mark", "save it as UTF-8 without one");
        return std::nullopt;
    }
    bool isClean = true;
    int line = 1;
    for (size_t at = 0; at < text->size(); ++line) {
        const size_t end = std::min(text->find('\n', at), text->size());
        if (!pack::isCleanText(std::string_view(*text).substr(at, end - at))) {
            diagnostics.error({path, line}, "is no valid UTF-8 or holds a control character",
                              "save the file as UTF-8 with line ends LF");
            isClean = false;
            break;
        }
        at = end + 1;
    }
    return isClean ? std::optional(std::move(*text)) : std::nullopt;
}

} // namespace pack_building
