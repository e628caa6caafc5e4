// SPDX-License-Identifier: Apache-2.0
#include "pack_building/speech_maker.h"

#include "core/sha256.h"
#include "pack/speech_book.h"
#include "pack_building/spoken_words.h"
#include "storage/file_io.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace pack_building {
namespace {

using core::Result;

/// A clip that is wanted, and what became of it.
struct Wanted
{
    core::Language language;
    std::string text;
    std::string bytes;
};

using Clips = std::map<std::string, Wanted>; ///< by key

Clips wantedBy(const std::vector<SpokenDocument> &documents)
{
    Clips clips;
    for (const SpokenDocument &document : documents)
        for (const std::string &text : document.texts)
            clips.try_emplace(pack::speechKey(document.language, text), Wanted{document.language, text, {}});
    return clips;
}

Result<size_t> fillFromRecordings(Clips &clips, const std::vector<Recording> &recordings,
                                  const std::filesystem::path &folder)
{
    size_t count = 0;
    for (const Recording &recording : recordings) {
        const auto clip = clips.find(pack::speechKey(recording.language, recording.text));
        if (clip == clips.end())
            continue;
        auto bytes = storage::readFile(folder / recording.file, pack::kMaxSpeechClipBytes);
        if (!bytes)
            return tl::unexpected(bytes.error());
        clip->second.bytes = std::move(*bytes);
        ++count;
    }
    return count;
}

Result<size_t> render(Clips &clips, const Voice &voice)
{
    std::vector<Wanted *> open;
    for (auto &[key, wanted] : clips)
        if (wanted.bytes.empty())
            open.push_back(&wanted);
    std::atomic<size_t> next = 0;
    std::mutex mutex;
    std::optional<core::Error> failed;
    const auto work = [&] {
        for (size_t i = next++; i < open.size(); i = next++) {
            auto bytes = voice(open[i]->language, spokenWords(open[i]->language, open[i]->text));
            if (bytes && pack::isOggOpus(*bytes)) {
                open[i]->bytes = std::move(*bytes);
                continue;
            }
            const std::lock_guard lock(mutex);
            failed = bytes ? core::Error{core::Code::Malformed, "the voice made no Ogg Opus"} : bytes.error();
            next = open.size();
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
            threads.emplace_back(work);
    }
    if (failed)
        return tl::unexpected(*failed);
    return open.size();
}

/// Named after its content: books of several packs lie side by side, and what is the same is one file.
std::string pathOf(const SpokenDocument &document, const std::string &bytes)
{
    return "speech/" + document.name + "." + document.language + "." +
           core::sha256Hex(core::asBytes(bytes)).substr(0, 8) + std::string(pack::kSpeechEnding);
}

} // namespace

Result<std::vector<SpeechBook>> makeSpeech(const std::vector<SpokenDocument> &documents,
                                           const std::vector<Recording> &recordings,
                                           const std::filesystem::path &sourceFolder, const Voice &voice,
                                           SpokenClips &counts)
{
    Clips clips = wantedBy(documents);
    const auto recorded = fillFromRecordings(clips, recordings, sourceFolder);
    const auto rendered = recorded ? render(clips, voice) : recorded;
    if (!rendered)
        return tl::unexpected(rendered.error());
    counts = {*rendered, *recorded};
    std::vector<SpeechBook> books;
    for (const SpokenDocument &document : documents) {
        std::vector<std::pair<std::string, std::string>> chosen;
        for (const std::string &text : document.texts) {
            const std::string key = pack::speechKey(document.language, text);
            if (std::ranges::find(chosen, key, [](const auto &one) { return one.first; }) == chosen.end())
                chosen.emplace_back(key, clips.at(key).bytes);
        }
        std::string bytes = pack::speechBook(chosen);
        std::string path = pathOf(document, bytes);
        books.push_back({std::move(path), std::move(bytes)});
    }
    return books;
}

} // namespace pack_building
