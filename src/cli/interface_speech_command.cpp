// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/espeak_voice.h"
#include "cli/failure.h"
#include "cli/interface_texts.h"
#include "pack/speech_book.h"
#include "pack_building/speech_maker.h"
#include "storage/file_io.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

constexpr std::int64_t kMaxTranslationBytes = 8 << 20;

int makeInterfaceSpeech(const std::string &translations, const std::string &outFolder)
{
    const auto text = storage::readFile(translations, kMaxTranslationBytes);
    if (!text)
        return fail(text.error());
    const auto documents = interfaceTexts(*text);
    std::vector<pack_building::SpeechBook> books(documents.size());
    pack_building::SpokenClips counts;
    if (const auto voice = EspeakVoice::find()) {
        const auto speak = [&](const core::Language &language, const std::string &words) {
            return voice->speak(language, words);
        };
        auto made = pack_building::makeSpeech(documents, {}, {}, speak, counts);
        if (!made)
            return fail(made.error());
        books = std::move(*made);
    } else {
        std::cerr << "huhang: the interface is not read aloud: " << voice.error().detail << '\n';
    }
    for (size_t i = 0; i < documents.size(); ++i) {
        const std::string bytes = books[i].bytes.empty() ? pack::speechBook({}) : books[i].bytes;
        const std::filesystem::path file = std::filesystem::path(outFolder) /
                                           ("interface." + documents[i].language + std::string(pack::kSpeechEnding));
        if (auto written = storage::writeFileUnflushed(file, core::asBytes(bytes)); !written)
            return fail(written.error());
    }
    return 0;
}

} // namespace

void addInterfaceSpeechCommand(CLI::App &app, int &status)
{
    CLI::App *command = app.add_subcommand("interface-speech", "Render what the kiosk's own pages say (for its build)");
    const auto translations = std::make_shared<std::string>();
    const auto outFolder = std::make_shared<std::string>();
    command->add_option("TS", *translations, "The translation into English, a .ts file")->required();
    command->add_option("OUT", *outFolder, "Folder for interface.<language>.speech")->required();
    command->callback([translations, outFolder, &status] { status = makeInterfaceSpeech(*translations, *outFolder); });
}

} // namespace cli
