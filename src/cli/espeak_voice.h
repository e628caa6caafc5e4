// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/language.h"
#include "core/result.h"

#include <filesystem>
#include <string>

namespace cli {

/// The voice of the programs espeak-ng and opusenc, which are started and not linked. What it once made it keeps in
/// the user's cache folder. Thread: any.
class EspeakVoice
{
public:
    /// Errors: NotFound (a program is not installed; names its Debian package).
    [[nodiscard]] static core::Result<EspeakVoice> find();

    /// Mono Ogg Opus of about 12 kbit/s. The same words give the same bytes with the same versions of both programs.
    /// Errors: Io, Full, Unsupported (a language without a voice).
    [[nodiscard]] core::Result<std::string> speak(const core::Language &language, const std::string &words) const;

private:
    EspeakVoice() = default;
    [[nodiscard]] core::Result<std::string> render(const std::string &voice, const std::string &speed,
                                                   const std::string &words) const;

    std::filesystem::path m_espeak;
    std::filesystem::path m_opusenc;
    std::filesystem::path m_cache; ///< empty: none
};

} // namespace cli
