// SPDX-License-Identifier: Apache-2.0
#include "pack_building/speech_source.h"

#include "pack/speech_book.h"
#include "pack_building/closed_lists.h"
#include "pack_building/spoken_texts.h"
#include "pack_building/yaml_fields.h"
#include "storage/file_io.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace pack_building {
namespace {

void checkFile(YamlFields &fields, const std::string &file)
{
    const LoadContext &context = fields.context();
    if (file.empty())
        return;
    if (!file.starts_with("speech/") || !file.ends_with(".opus") || !context.tree.contains(file)) {
        fields.error("file", "'" + file + "' is no .opus file in speech/", "put the recording there");
        return;
    }
    const auto bytes = storage::readFile(context.tree.fileOf(file), pack::kMaxSpeechClipBytes);
    if (!bytes)
        fields.error("file", bytes.error().detail);
    else if (!pack::isOggOpus(*bytes))
        fields.error("file", "'" + file + "' is no Ogg Opus", "convert it: opusenc --bitrate 24 recording.wav " + file);
}

Recording readRecording(YamlFields &fields, const std::set<std::string> &spoken)
{
    Recording recording{fields.text("file"), fields.choice("language", kSpokenLanguages), fields.text("text")};
    checkFile(fields, recording.file);
    if (!spoken.contains(pack::speechKey(recording.language, recording.text)))
        fields.context().diagnostics.warning(fields.placeOf("text"), "no page says this, the recording is left out",
                                             "copy the paragraph whole; pack.yaml must name its language under speech");
    return recording;
}

} // namespace

std::vector<Recording> loadRecordings(const PackSource &pack, LoadContext &context)
{
    const std::vector<std::string> files = context.tree.filesIn("speech");
    std::set<std::string> spoken;
    if (!files.empty())
        for (const SpokenDocument &document : spokenDocuments(pack))
            for (const std::string &one : document.texts)
                spoken.insert(pack::speechKey(document.language, one));
    std::vector<Recording> all;
    for (const std::string &path : files) {
        const auto text = path.ends_with(".yaml") ? context.tree.readText(path, context.diagnostics) : std::nullopt;
        const auto yaml = text ? parseYaml(*text, path, 0, context.diagnostics) : std::nullopt;
        if (!yaml)
            continue;
        auto some = readYaml(*yaml, context, [&](YamlFields &list) {
            return list.list("recordings", 1, [&](YamlFields &fields) { return readRecording(fields, spoken); });
        });
        std::ranges::move(some, std::back_inserter(all));
    }
    return all;
}

} // namespace pack_building
