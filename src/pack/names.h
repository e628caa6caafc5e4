// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace pack {

/// True for a path as a pack may name it: relative, at most 200 bytes, parts of ASCII letters, digits, '.', '_' and '-'
/// that do not begin with a dot. So no "..", no backslash, no drive, nothing a file system folds together but case.
[[nodiscard]] bool isPackPath(std::string_view text);

/// The path with capitals as small letters: two paths that fold to the same are one file on many systems and sticks.
[[nodiscard]] std::string foldedCase(std::string_view path);

/// True for the id of a pack, a guide, a notice …: 1 to 64 lower-case ASCII letters, digits and hyphens, beginning with
/// a letter or digit.
[[nodiscard]] bool isId(std::string_view text);

/// True for an ISO 3166-1 code: two capitals.
[[nodiscard]] bool isAlpha2(std::string_view text);

/// True for 64 lower-case hexadecimal digits.
[[nodiscard]] bool isSha256(std::string_view text);

/// True for a version: 1 to 64 ASCII letters, digits, '.', '+' and '-', beginning with a letter or digit.
[[nodiscard]] bool isVersion(std::string_view text);

/// True for a BCP 47 tag as the project writes it, such as "zh-Hans": 2 to 35 letters, digits and single hyphens.
[[nodiscard]] bool isLanguageTag(std::string_view text);

} // namespace pack
