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
/// Languages of content and interface, the source language first.
inline constexpr std::array<std::string_view, 2> kLanguages{"zh-Hans", "en"};

/// One text in several languages.
using LocalizedText = std::map<Language, std::string, std::less<>>;

/// The text in `wanted`, else in the source language, else in any; empty if there is none. `used` (optional) is set to
/// the language that was found, so that a page can say it fell back.
[[nodiscard]] std::string_view textIn(const LocalizedText &texts, std::string_view wanted, Language *used = nullptr);

} // namespace core
