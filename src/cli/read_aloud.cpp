// SPDX-License-Identifier: Apache-2.0
#include "cli/read_aloud.h"

#include "cli/espeak_voice.h"
#include "pack_building/speech_maker.h"

namespace cli {

core::Result<> addReadAloud(pack_building::PackSource &source, const std::filesystem::path &folder, std::ostream &notes)
{
    if (source.speech.empty())
        return {};
    const auto voice = EspeakVoice::find();
    if (!voice) {
        notes << "huhang: without read-aloud, because " << voice.error().detail << '\n';
        return {};
    }
    const auto speak = [&](const core::Language &language, const std::string &words) {
        return voice->speak(language, words);
    };
    pack_building::SpokenClips counts;
    return pack_building::makeSpeech(pack_building::spokenDocuments(source), source.recordings, folder, speak, counts)
        .map([&](std::vector<pack_building::SpeechBook> books) {
            source.books = std::move(books);
            notes << "read aloud: " << counts.rendered << " paragraphs rendered, " << counts.recorded << " recorded\n";
        });
}

} // namespace cli
