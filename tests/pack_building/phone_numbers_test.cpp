// SPDX-License-Identifier: Apache-2.0
#include "pack_building/phone_numbers.h"

#include <gmock/gmock.h>

namespace {

using pack_building::findPhoneNumbers;
using testing::ElementsAre;
using testing::IsEmpty;

struct Sample
{
    std::string text;
    std::vector<std::string> numbers;
};

class PhoneNumbers : public testing::TestWithParam<Sample>
{};

TEST_P(PhoneNumbers, AreFoundInText) { EXPECT_EQ(findPhoneNumbers(GetParam().text), GetParam().numbers); }

INSTANTIATE_TEST_SUITE_P(
    Texts, PhoneNumbers,
    testing::Values(Sample{"拨 +86-10-12308；拨不通，改拨 +86-10-65612308，全年", {"+86-10-12308", "+86-10-65612308"}},
                    Sample{"Call +66 2 245 7010 (day).", {"+66 2 245 7010"}}, Sample{"打65612308问", {"65612308"}},
                    Sample{"(020) 7299-4049", {"020) 7299-4049"}}, Sample{"拨打110", {"110"}},
                    Sample{"call 911 now", {"911"}}, Sample{"dial **112**", {"112"}}, Sample{"国务院令第763号", {}},
                    Sample{"2024-06-19", {}}, Sample{"2022-2023", {}}, Sample{"2019年4月22日", {}},
                    Sample{"5,000 yuan", {}}, Sample{"超过5000美元", {}}, Sample{"220 V, 50 Hz", {}},
                    Sample{"电话诈骗在2022年", {}}, Sample{"24小时热线", {}}, Sample{"", {}}, Sample{"+", {}},
                    Sample{"一二三", {}}));

TEST(KnownNumbers, HoldTheHotlineInEveryForm)
{
    const pack_building::KnownNumbers known;
    for (const std::string_view number : {"12308", "+86-10-12308", "010-12308", "0086 10 65612308", "65612308"})
        EXPECT_TRUE(known.contains(number)) << number;
    for (const std::string_view number : {"+86-10-59913991", "110", "2308", "86 12308", "000"})
        EXPECT_FALSE(known.contains(number)) << number;
}

TEST(KnownNumbers, TakeThoseOfACountry)
{
    core::Country country;
    country.emergency = {{"police", {"000"}, "high", {}}};
    country.missions = {{{}, {{"+6622457010", "+66 2 245 7010"}}, "", {}}};
    pack_building::KnownNumbers known;
    known.add(country);
    EXPECT_TRUE(known.contains("000"));
    EXPECT_TRUE(known.contains("+66-2-2457010"));
    EXPECT_FALSE(known.contains("2457010"));
}

} // namespace
