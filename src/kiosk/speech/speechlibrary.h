// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/content/media_store.h"

#include <QByteArray>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// Every paragraph that can be read aloud: those of the packs and those of the program itself, found by
/// pack::speechKey(). It does not change once it is made. Thread: any; making it reads all books, so it is done on the
/// pool.
class SpeechLibrary
{
public:
    /// Books of `media` that are damaged are left out, and their reason is in problems(). Those of the program are in
    /// it as resources.
    [[nodiscard]] static std::shared_ptr<const SpeechLibrary> read(MediaStore *media);

    /// Whether the program was built with a voice for its own texts. Costs next to nothing.
    [[nodiscard]] static bool hasOwnVoice();

    [[nodiscard]] bool contains(const std::string &key) const { return m_clips.contains(key); }
    /// Ogg Opus. Errors: NotFound, Io (the book cannot be read any more).
    [[nodiscard]] core::Result<QByteArray> clip(const std::string &key) const;
    [[nodiscard]] const std::vector<std::string> &problems() const { return m_problems; }

private:
    struct Clip
    {
        std::string file; ///< a path on disk or in the resources
        std::int64_t at = 0;
        std::int64_t bytes = 0;
    };
    void addBook(const std::string &file);

    std::map<std::string, Clip, std::less<>> m_clips;
    std::vector<std::string> m_problems;
};

} // namespace kiosk
