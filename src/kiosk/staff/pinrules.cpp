// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/pinrules.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr size_t kLongestRepeated = 3;

/// 345678, 765432, and over the end: 890123.
bool isRun(std::string_view pin)
{
    const auto runsBy = [&](int step) {
        for (size_t i = 1; i < pin.size(); ++i)
            if ((pin[i] - pin[i - 1] + 10) % 10 != step)
                return false;
        return true;
    };
    return runsBy(1) || runsBy(9);
}

/// 000000, 121212, 123123.
bool isRepetition(std::string_view pin)
{
    for (size_t length = 1; length <= kLongestRepeated; ++length)
        if (std::equal(pin.begin() + std::ptrdiff_t(length), pin.end(), pin.begin()))
            return true;
    return false;
}

} // namespace

bool isPin(std::string_view text)
{
    return text.size() >= kLeastPinDigits && text.size() <= kMostPinDigits &&
           std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
}

core::Result<> checkNewPin(std::string_view pin)
{
    if (!isPin(pin))
        return core::failure(core::Code::Rejected, "a PIN has 6 to 12 digits and nothing else");
    if (isRun(pin) || isRepetition(pin))
        return core::failure(core::Code::Rejected,
                             "this PIN is one of the first that somebody would try: choose digits without a pattern");
    return {};
}

} // namespace kiosk
