// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace core {

/// A BCP 47 tag as the project writes it: "zh-Hans", "en". "und" where a count belongs to no language.
using Language = std::string;

inline constexpr std::string_view kSourceLanguage = "zh-Hans";
inline constexpr std::string_view kNoLanguage = "und";
/// Languages in which content may be written, the source language first.
inline constexpr std::array<std::string_view, 2> kLanguages{"zh-Hans", "en"};

/// One text in several languages.
using LocalizedText = std::map<Language, std::string, std::less<>>;

/// What a reader of `wanted` understands best in a map from languages: `wanted` itself, else Chinese for a reader of
/// Chinese and English for everybody else, else the source language, else any; end() of an empty map.
template <typename ByLanguage> [[nodiscard]] auto nearestLanguage(const ByLanguage &texts, std::string_view wanted)
{
    const std::string_view second = wanted.starts_with("zh") ? kSourceLanguage : "en";
    for (const std::string_view language : {wanted, second, kSourceLanguage})
        if (const auto found = texts.find(language); found != texts.end())
            return found;
    return texts.begin();
}

/// The text in the language of nearestLanguage(); empty if there is none. `used` (optional) is set to the language that
/// was found, so that a page can say it fell back.
[[nodiscard]] std::string_view textIn(const LocalizedText &texts, std::string_view wanted, Language *used = nullptr);

} // namespace core
