// SPDX-License-Identifier: Apache-2.0
#include "pack_building/spoken_words.h"

#include "pack_building/phone_numbers.h"

#include <algorithm>
#include <array>
#include <regex>
#include <utility>

namespace pack_building {
namespace {

using Words = std::array<std::string_view, 10>;
constexpr Words kHanzi{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Words kEnglish{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

/// Readings that a dictionary of single characters gets wrong, longest words first; the synthesiser takes pinyin. What
/// differs was found by comparing the sample pack with a dictionary of words; 地 was wrong 262 times.
constexpr std::pair<std::string_view, std::string_view> kReadings[]{
    {"银行", " yin2hang2 "},   {"同行", " tong2hang2 "},    {"行业", " hang2ye4 "},
    {"目的", " mu4di4 "},      {"重庆", " chong2qing4 "},   {"重新", " chong2xin1 "},
    {"重复", " chong2fu4 "},   {"双重", " shuang1chong2 "}, {"重审", " chong2shen3 "},
    {"长大", " zhang3da4 "},   {"成长", " cheng2zhang3 "},  {"家长", " jia1zhang3 "},
    {"校长", " xiao4zhang3 "}, {"船长", " chuan2zhang3 "},  {"了解", " liao3jie3 "},
    {"不了", " bu4liao3 "},    {"协调", " xie2tiao2 "},     {"下调", " xia4tiao2 "},
    {"着手", " zhuo2shou3 "},  {"着落", " zhuo2luo4 "},     {"校准", " jiao4zhun3 "},
    {"出差", " chu1chai1 "},   {"退还", " tui4huan2 "},     {"首都", " shou3du1 "},
    {"都市", " du1shi4 "},     {"便宜", " pian2yi5 "},      {"疟疾", " nve4ji2 "},
    {"没收", " mo4shou1 "},    {"秘鲁", " bi4lu3 "},        {"音乐", " yin1yue4 "},
    {"地", " di4 "},
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
}

std::string digitByDigit(std::string_view number, bool isChinese)
{
    std::string spoken;
    for (const char c : number) {
        if (c == '+')
            spoken += isChinese ? "加" : "plus ";
        else if (isDigit(c))
            spoken += std::string((isChinese ? kHanzi : kEnglish)[size_t(c - '0')]) + (isChinese ? "" : " ");
        else if (!spoken.ends_with(", ") && !spoken.ends_with("，"))
            // Between two groups a person takes breath.
            spoken = (spoken.ends_with(' ') ? spoken.substr(0, spoken.size() - 1) : spoken) + (isChinese ? "，" : ", ");
    }
    while (spoken.ends_with(' '))
        spoken.pop_back();
    return spoken;
}

std::string withPhoneNumbers(std::string text, bool isChinese)
{
    size_t from = 0;
    for (const std::string &number : findPhoneNumbers(text)) {
        const size_t at = text.find(number, from);
        const std::string spoken = digitByDigit(number, isChinese);
        text.replace(at, number.size(), spoken);
        from = at + spoken.size();
    }
    return text;
}

/// Each match of `pattern` as `say` says it.
template <typename Say> std::string said(const std::string &text, const std::regex &pattern, Say say)
{
    std::string result;
    auto rest = text.cbegin();
    for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match) {
        result.append(rest, (*match)[0].first);
        result += say(*match);
        rest = (*match)[0].second;
    }
    result.append(rest, text.cend());
    return result;
}

std::string monthAndDay(const std::smatch &match, bool isChinese)
{
    const int month = std::stoi(match[2]);
    const std::string day = match[3].matched ? std::to_string(std::stoi(match[3])) : "";
    const std::string year = match[1];
    if (isChinese)
        return digitByDigit(year, true) + "年" + std::to_string(month) + "月" + (day.empty() ? "" : day + "日");
    return (day.empty() ? "" : day + " ") + std::string(kMonths[size_t(std::clamp(month, 1, 12) - 1)]) + " " + year;
}

std::string withDates(const std::string &text, bool isChinese)
{
    static const std::regex date(R"(((?:19|20)\d\d)-([01]\d)(?:-([0-3]\d))?(?![\d-]))");
    std::string spoken = said(text, date, [&](const std::smatch &match) { return monthAndDay(match, isChinese); });
    if (!isChinese)
        return spoken;
    static const std::regex year(R"(((?:19|20)\d\d)年)");
    return said(spoken, year, [](const std::smatch &match) { return digitByDigit(match[1].str(), true) + "年"; });
}

std::string chineseWords(std::string text)
{
    static const std::regex share(R"((\d+(?:\.\d+)?)\s*%)");
    static const std::regex thousands(R"((\d),(\d\d\d))");
    // A long number without a unit is a code.
    static const std::regex code(R"(\d{5,})");
    text = said(text, share, [](const std::smatch &match) { return "百分之" + match[1].str(); });
    text = std::regex_replace(text, thousands, "$1$2");
    static const std::regex amount(R"(\d{5,}(?=\s*(?:元|美元|欧元|人|万|次|公里|米)))");
    // Amounts keep their value: a mark that no text holds guards them.
    text = said(text, amount, [](const std::smatch &match) {
        const std::string digits = match[0];
        return digits.substr(0, digits.size() - 4) + "万" +
               (digits.substr(digits.size() - 4) == "0000" ? "" : digits.substr(digits.size() - 4));
    });
    text = said(text, code, [](const std::smatch &match) { return digitByDigit(match[0].str(), true); });
    for (const auto &[word, reading] : kReadings)
        replaceAll(text, word, reading);
    return text;
}

std::string englishWords(const std::string &text)
{
    static const std::regex code(R"(\b\d{5,}\b(?!,))");
    return said(text, code, [](const std::smatch &match) { return digitByDigit(match[0].str(), false); });
}

} // namespace

std::string spokenWords(std::string_view language, std::string_view text)
{
    const bool isChinese = language.starts_with("zh");
    std::string spoken = withDates(withPhoneNumbers(std::string(text), isChinese), isChinese);
    spoken = isChinese ? chineseWords(std::move(spoken)) : englishWords(spoken);
    for (const std::string_view mark : {"*", "_", "#", "<", ">", "|", "\n", "\r"})
        replaceAll(spoken, mark, " ");
    return spoken;
}

} // namespace pack_building
