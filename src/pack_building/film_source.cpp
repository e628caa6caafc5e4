// SPDX-License-Identifier: Apache-2.0
#include "pack_building/film_source.h"

#include "pack/media_flaws.h"

#include <algorithm>

namespace pack_building {
namespace {

std::string_view withoutEnding(std::string_view path) { return path.substr(0, path.rfind('.')); }

} // namespace

bool isVideoPath(std::string_view path)
{
    const pack::MediaFormat *format = pack::mediaFormatOf(path);
    return format && format->mediaType.starts_with("video/");
}

std::string posterOf(std::string_view film) { return std::string(withoutEnding(film)) + "-poster.jpg"; }

FilmSubtitles loadSubtitles(const std::string &film, LoadContext &context)
{
    const auto fileFor = [&](const core::Language &language) {
        return std::string(withoutEnding(film)) + "." + language + ".vtt";
    };
    const auto isThere = [&](const core::Language &language) { return context.tree.contains(fileFor(language)); };
    FilmSubtitles all;
    if (std::ranges::none_of(context.languages, isThere))
        return all;
    for (const core::Language &language : context.languages) {
        const std::string path = fileFor(language);
        if (!isThere(language)) {
            context.diagnostics.error({path}, "the translation is missing", "write it");
            continue;
        }
        context.media.noteRead(path);
        if (auto file = loadSubtitleFile(path, language, context.media.lengthOf(film), context))
            all.emplace(language, std::move(*file));
    }
    return all;
}

} // namespace pack_building
