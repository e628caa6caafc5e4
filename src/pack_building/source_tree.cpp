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

/// More of them tell nothing new.
constexpr int kMaxUncleanLines = 20;
constexpr std::array<std::string_view, 2> kTopFiles{"pack.yaml", "sources.yaml"};
constexpr std::array<std::string_view, 9> kYamlFolders{"countries", "notices",   "quizzes",   "scenarios", "checklists",
                                                       "courses",   "campaigns", "playlists", "venues"};
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
    if (parts[0] == "speech")
        return path.extension() == ".opus" || (parts.size() == 2 && path.extension() == ".yaml");
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

/// Reports the lines that hold what nobody sees or can read.
bool hasUncleanLine(std::string_view text, const std::string &path, Diagnostics &diagnostics)
{
    int found = 0;
    for (int line = 1; !text.empty() && found < kMaxUncleanLines; ++line) {
        const std::string_view one = text.substr(0, text.find('\n'));
        if (const auto flaw = pack::flawOfText(one)) {
            diagnostics.error({path, line}, flaw->what, flaw->remedy);
            // The line ends are the same in the whole file.
            if (one.ends_with('\r') && flaw->at + 1 == one.size())
                return true;
            ++found;
        }
        text.remove_prefix(std::min(one.size() + 1, text.size()));
    }
    return found > 0;
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
        addPath(path.string(), diagnostics);
}

void SourceTree::addPath(const std::string &path, Diagnostics &diagnostics)
{
    // A stick and some systems take both names for one file.
    const auto [first, isNew] = m_byFoldedCase.emplace(pack::foldedCase(path), path);
    if (!isNew)
        diagnostics.error({std::max(path, first->second)},
                          "differs from '" + std::min(path, first->second) + "' only by the case of letters",
                          "rename one of them");
    m_paths.insert(path);
}

std::vector<std::string> SourceTree::filesIn(std::string_view folder) const
{
    const std::string prefix = std::string(folder) + "/";
    std::vector<std::string> paths;
    for (auto file = m_paths.lower_bound(prefix); file != m_paths.end() && file->starts_with(prefix); ++file)
        paths.push_back(*file);
    return paths;
}

std::optional<std::string> SourceTree::readText(const std::string &path, Diagnostics &diagnostics) const
{
    auto text = storage::readFile(fileOf(path), path.ends_with(".md") ? kMaxGuideBytes : kMaxTextBytes);
    if (!text) {
        const bool isTooLong = text.error().code == Code::Rejected;
        diagnostics.error({path}, text.error().detail, isTooLong ? "split it, or leave out what nobody reads" : "");
        return std::nullopt;
    }
    if (text->starts_with("\xEF\xBB\xBF")) {
        diagnostics.error({path, 1}, "begins with a byte order mark", "save it as UTF-8 without one");
        return std::nullopt;
    }
    return hasUncleanLine(*text, path, diagnostics) ? std::nullopt : std::optional(std::move(*text));
}

} // namespace pack_building
