// SPDX-License-Identifier: Apache-2.0
#include "cli/espeak_voice.h"

#include "cli/child_process.h"
#include "cli/temporary_folder.h"
#include "core/sha256.h"
#include "pack/speech_book.h"
#include "storage/file_io.h"

#include <chrono>
#include <cstdlib>
#include <string_view>
#include <thread>
#include <vector>

namespace cli {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

/// Changes whenever other bytes may come out for the same words.
constexpr std::string_view kRecipe = "espeak-ng 1.51, opusenc 0.2, 12 kbit/s, 1";

struct Tongue
{
    std::string_view language;
    std::string_view voice;
    std::string_view speed; ///< words per minute, as espeak-ng counts them
};

/// "cmn" of espeak-ng 1.51 reads the pinyin of its own dictionary as English; "cmn-latn-pinyin" reads it right.
constexpr Tongue kTongues[]{{"zh-Hans", "cmn-latn-pinyin", "175"}, {"en", "en-gb", "150"}};

Result<fs::path> findProgram(const std::string &name, const std::string &package)
{
    const char *path = std::getenv("PATH");
    std::string_view rest = path ? path : "/usr/bin";
    while (!rest.empty()) {
        const std::string_view folder = rest.substr(0, rest.find(':'));
        rest.remove_prefix(std::min(folder.size() + 1, rest.size()));
        std::error_code error;
        if (fs::path file = fs::path(folder) / name; fs::is_regular_file(file, error))
            return file;
    }
    return core::failure(Code::NotFound, name + " is not installed (Debian package " + package + ")");
}

fs::path cacheFolder()
{
    if (const char *cache = std::getenv("XDG_CACHE_HOME"); cache && *cache)
        return fs::path(cache) / "huhang" / "speech";
    if (const char *home = std::getenv("HOME"); home && *home)
        return fs::path(home) / ".cache" / "huhang" / "speech";
    return {};
}

Result<> runToEnd(const fs::path &program, const std::vector<std::string> &arguments)
{
    auto child = ChildProcess::start(program, arguments);
    if (!child)
        return tl::unexpected(child.error());
    std::optional<int> status;
    while (!(status = child->exitStatus()))
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    if (*status != 0)
        return core::failure(Code::Io, program.string() + " ended with " + std::to_string(*status));
    return {};
}

} // namespace

Result<EspeakVoice> EspeakVoice::find()
{
    const auto espeak = findProgram("espeak-ng", "espeak-ng");
    const auto opusenc = espeak ? findProgram("opusenc", "opus-tools") : espeak;
    if (!opusenc)
        return tl::unexpected(opusenc.error());
    EspeakVoice voice;
    voice.m_espeak = *espeak;
    voice.m_opusenc = *opusenc;
    voice.m_cache = cacheFolder();
    return voice;
}

Result<std::string> EspeakVoice::speak(const core::Language &language, const std::string &words) const
{
    for (const Tongue &tongue : kTongues) {
        if (tongue.language != language)
            continue;
        const std::string wish =
            std::string(kRecipe) + '\n' + std::string(tongue.voice) + '\n' + std::string(tongue.speed) + '\n' + words;
        const std::string name = core::sha256Hex(core::asBytes(wish));
        const fs::path kept = m_cache.empty() ? fs::path() : m_cache / name.substr(0, 2) / name;
        if (!kept.empty())
            if (auto known = storage::readFile(kept, pack::kMaxSpeechClipBytes); known && pack::isOggOpus(*known))
                return known;
        auto made = render(std::string(tongue.voice), std::string(tongue.speed), words);
        std::error_code ignored;
        // Without the cache it only takes longer the next time.
        if (made && !kept.empty() && (fs::create_directories(kept.parent_path(), ignored) || !ignored))
            static_cast<void>(storage::writeFileUnflushed(kept, core::asBytes(*made)));
        return made;
    }
    return core::failure(Code::Unsupported, "there is no voice for the language " + language);
}

Result<std::string> EspeakVoice::render(const std::string &voice, const std::string &speed,
                                        const std::string &words) const
{
    const auto folder = TemporaryFolder::make();
    if (!folder)
        return tl::unexpected(folder.error());
    const std::string wave = (folder->path() / "clip.wav").string();
    const fs::path opus = folder->path() / "clip.opus";
    // A fixed serial number and no room for later tags: the same words, the same bytes.
    return runToEnd(m_espeak, {"-v", voice, "-s", speed, "-w", wave, "--", words})
        .and_then([&] {
            return runToEnd(m_opusenc, {"--quiet", "--bitrate", "12", "--speech", "--comp", "3", "--framesize", "60",
                                        "--serial", "1", "--padding", "0", wave, opus.string()});
        })
        .and_then([&] { return storage::readFile(opus, pack::kMaxSpeechClipBytes); });
}

} // namespace cli
