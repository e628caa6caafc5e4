// SPDX-License-Identifier: Apache-2.0
#include "pack_building/phone_numbers.h"

#include "core/hotline.h"

#include <algorithm>
#include <array>

namespace pack_building {
namespace {

constexpr std::array<std::string_view, 12> kDialWords{"拨",   "致电", "电话", "号码", "热线",  "报警",
                                                      "call", "Call", "dial", "Dial", "phone", "Phone"};
/// What makes a short number a year, a sum or an amount.
constexpr std::array<std::string_view, 12> kUnits{"年", "月", "日", "天",   "元",   "美元",
                                                  "人", "万", "次", "分钟", "小时", " yuan"};
/// Bytes before a short number in which a word for calling is looked for.
constexpr size_t kDialWordReach = 24;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isSeparator(char c) { return c == ' ' || c == '-' || c == '(' || c == ')'; }

/// The run of digit groups that begins at `at`: digits with at most two separators between two of them.
std::string_view runAt(std::string_view text, size_t at)
{
    size_t end = at + (text[at] == '+' ? 1 : 0);
    for (size_t i = end, separators = 0; i < text.size() && separators <= 2; ++i) {
        if (isDigit(text[i])) {
            end = i + 1;
            separators = 0;
        } else if (isSeparator(text[i])) {
            ++separators;
        } else {
            break;
        }
    }
    return text.substr(at, end - at);
}

std::vector<size_t> groupLengths(std::string_view run)
{
    std::vector<size_t> lengths;
    bool isInGroup = false;
    for (const char c : run) {
        if (isDigit(c) && !isInGroup)
            lengths.push_back(0);
        isInGroup = isDigit(c);
        if (isInGroup)
            ++lengths.back();
    }
    return lengths;
}

/// 2024-06-19, 2024-06, 2022-2023.
bool isDateLike(std::string_view run)
{
    using Lengths = std::vector<size_t>;
    const Lengths lengths = groupLengths(run);
    const bool beginsWithYear = run.starts_with("19") || run.starts_with("20");
    return beginsWithYear && run.find_first_of("+()") == std::string_view::npos &&
           (lengths == Lengths{4, 2, 2} || lengths == Lengths{4, 2} || lengths == Lengths{4, 4});
}

bool followsDialWord(std::string_view before)
{
    const std::string_view reach = before.substr(before.size() - std::min(before.size(), kDialWordReach));
    return std::ranges::any_of(kDialWords,
                               [&](std::string_view word) { return reach.find(word) != std::string_view::npos; });
}

bool isAmount(std::string_view after)
{
    return std::ranges::any_of(kUnits, [&](std::string_view unit) { return after.starts_with(unit); });
}

bool isPhoneLike(std::string_view run, std::string_view before, std::string_view after)
{
    const auto digits = size_t(std::ranges::count_if(run, isDigit));
    if (digits > 15 || isDateLike(run))
        return false;
    if (run.front() == '+')
        return digits >= 5;
    if (digits >= 7)
        return true;
    return digits >= 3 && groupLengths(run).size() == 1 && followsDialWord(before) && !isAmount(after);
}

} // namespace

std::vector<std::string> findPhoneNumbers(std::string_view text)
{
    std::vector<std::string> found;
    for (size_t i = 0; i < text.size();) {
        const bool begins = isDigit(text[i]) || (text[i] == '+' && i + 1 < text.size() && isDigit(text[i + 1]));
        if (!begins) {
            ++i;
            continue;
        }
        const std::string_view run = runAt(text, i);
        if (isPhoneLike(run, text.substr(0, i), text.substr(i + run.size())))
            found.emplace_back(run);
        i += run.size();
    }
    return found;
}

std::string digitsOf(std::string_view number)
{
    std::string digits;
    std::ranges::copy_if(number, std::back_inserter(digits), isDigit);
    // Australia's emergency number is 000.
    return digits.starts_with("00") && digits.size() > 6 ? digits.substr(2) : digits;
}

KnownNumbers::KnownNumbers()
{
    m_digits = {"12308", "65612308"};
    for (const core::HotlineNumber &number : core::kConsularHotline) {
        const std::string digits = digitsOf(number.e164);
        // As dialled from abroad, and inside China with and without the trunk prefix.
        m_digits.insert({digits, digits.substr(2), "0" + digits.substr(2)});
    }
}

void KnownNumbers::add(std::string_view number) { m_digits.insert(digitsOf(number)); }

void KnownNumbers::add(const core::Country &country)
{
    for (const core::EmergencyNumber &service : country.emergency)
        for (const std::string &number : service.numbers)
            add(number);
    for (const core::Mission &mission : country.missions)
        for (const core::Telephone &phone : mission.phones)
            add(phone.e164);
}

bool KnownNumbers::contains(std::string_view number) const { return m_digits.contains(digitsOf(number)); }

} // namespace pack_building
