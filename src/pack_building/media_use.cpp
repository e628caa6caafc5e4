// SPDX-License-Identifier: Apache-2.0
#include "pack_building/media_use.h"

#include "pack/media_flaws.h"
#include "pack/names.h"
#include "pack/speech_book.h"

namespace pack_building {
namespace {

/// The media type of a good file, or nothing after an error in `diagnostics`.
std::optional<std::string> checkMediaFile(const std::filesystem::path &file, const std::string &path,
                                          Diagnostics &diagnostics)
{
    const pack::MediaFormat *format = pack::mediaFormatOf(path);
    // What is read aloud is rendered by the build and no file of a source.
    if (!format || format->ending == pack::kSpeechEnding) {
        diagnostics.error({path}, "is of a kind that a kiosk does not show", "use .png, .jpg, .svg, .webm or .mp4");
        return std::nullopt;
    }
    const auto flaw = pack::flawOfMediaFile(*format, file);
    if (!flaw)
        diagnostics.error({path}, flaw.error().detail);
    else if (*flaw)
        diagnostics.error({path}, (*flaw)->message, (*flaw)->remedy);
    else
        return std::string(format->mediaType);
    return std::nullopt;
}

} // namespace

void MediaUse::use(const std::string &path, MediaKind kind, const Place &place)
{
    const std::string_view folder = kind == MediaKind::Picture ? "images/" : "videos/";
    if (!pack::isPackPath(path)) {
        m_diagnostics.error(place, "'" + path + "' is no path inside the pack",
                            "write it relative to the pack's folder, such as images/name.svg");
        return;
    }
    // A poster lies beside its video.
    if (!path.starts_with(folder) && !(kind == MediaKind::Picture && path.starts_with("videos/"))) {
        m_diagnostics.error(place, "'" + path + "' does not lie in " + std::string(folder), "move the file there");
        return;
    }
    if (!m_tree.contains(path)) {
        m_diagnostics.error(place, "the file '" + path + "' is missing", "add it or correct the path");
        return;
    }
    auto known = m_types.find(path);
    if (known == m_types.end()) {
        const auto type = checkMediaFile(m_tree.fileOf(path), path, m_diagnostics);
        known = m_types.emplace(path, type.value_or("")).first;
    }
    const bool isVideo = known->second.starts_with("video/");
    if (!known->second.empty() && isVideo != (kind == MediaKind::Video))
        m_diagnostics.error(place, "'" + path + "' is " + (isVideo ? "a video" : "no video"),
                            isVideo ? "name a picture here" : "name a .webm or .mp4 file here");
}

std::optional<std::chrono::milliseconds> MediaUse::lengthOf(const std::string &path) const
{
    const auto known = m_types.find(path);
    if (known == m_types.end() || !known->second.starts_with("video/"))
        return std::nullopt;
    const auto bytes = pack::mediaBytesOfFile(m_tree.fileOf(path));
    return bytes ? pack::lengthOfVideo(*pack::mediaFormatOf(path), *bytes) : std::nullopt;
}

std::vector<SourceMedia> MediaUse::used() const
{
    std::vector<SourceMedia> all;
    for (const auto &[path, type] : m_types)
        if (!type.empty())
            all.push_back({path, type});
    return all;
}

void MediaUse::reportUnused() const
{
    for (const std::string_view folder : {"images", "videos"})
        for (const std::string &path : m_tree.filesIn(folder))
            if (!m_types.contains(path))
                m_diagnostics.warning({path}, "nothing shows this file, it is left out of the pack", "delete it");
}

} // namespace pack_building
