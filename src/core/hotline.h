// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace core {

/// A telephone number to show and to dial. Sources: the ministry's statements of 2024 and 2026-01-19 about the 12308
/// hotline.
struct HotlineNumber
{
    std::string_view display;
    std::string_view e164;
};

/// The ministry's consular-protection hotline, round the clock, from anywhere. Part of the program and not only of the
/// content: it must show when no pack can be read.
inline constexpr std::array kConsularHotline{
    HotlineNumber{"+86-10-12308", "+861012308"},
    HotlineNumber{"+86-10-65612308", "+861065612308"},
};

} // namespace core
