// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pack_building {

/// Runs of digits in `text` that a reader would dial: an international number (+…), seven digits or more in groups, or
/// three to six digits after a word for calling. Dates, years and sums of money with commas are none.
[[nodiscard]] std::vector<std::string> findPhoneNumbers(std::string_view text);

/// Only the digits of a number, without an international prefix "00".
[[nodiscard]] std::string digitsOf(std::string_view number);

/// The telephone numbers that a text may name: the consular hotline, and those that were added with a source.
class KnownNumbers
{
public:
    /// The hotline only.
    KnownNumbers();
    void add(std::string_view number);
    /// Emergency numbers and missions of the country.
    void add(const core::Country &country);

    [[nodiscard]] bool contains(std::string_view number) const;

private:
    std::set<std::string, std::less<>> m_digits;
};

} // namespace pack_building
