// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>

namespace pack_building {

/// The family that the kiosk shows text in.
inline constexpr const char *kTextFamily = "Noto Sans CJK SC";

/// Which characters an installed font can draw.
class FontCoverage
{
public:
    /// Nothing where the family is not installed. Thread: any.
    [[nodiscard]] static std::optional<FontCoverage> ofFamily(const std::string &family);

    /// True if every face of the family has the character.
    [[nodiscard]] bool has(char32_t codePoint) const;

private:
    struct Characters;
    explicit FontCoverage(std::shared_ptr<const Characters> characters);
    std::shared_ptr<const Characters> m_characters;
};

} // namespace pack_building
