// SPDX-License-Identifier: Apache-2.0
#include "pack/clean_text.h"

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;

struct Unclean
{
    std::string text;
    std::string what;
    size_t at = 1;
};

class UncleanText : public testing::TestWithParam<Unclean>
{};

TEST_P(UncleanText, IsNamedWithItsPlace)
{
    const auto flaw = pack::flawOfText(GetParam().text);
    ASSERT_TRUE(flaw);
    EXPECT_THAT(flaw->what, HasSubstr(GetParam().what));
    EXPECT_EQ(flaw->at, GetParam().at);
    EXPECT_FALSE(flaw->remedy.empty());
    EXPECT_FALSE(pack::isCleanText(GetParam().text));
}

INSTANTIATE_TEST_SUITE_P(
    Bytes, UncleanText,
    testing::Values(Unclean{"a\xC0\xAF", "no valid UTF-8"}, Unclean{"a\xED\xA0\x80", "no valid UTF-8"},
                    Unclean{"a\xF4\x90\x80\x80", "no valid UTF-8"}, Unclean{"a\xE4\xBD", "no valid UTF-8"},
                    Unclean{"a\x80", "no valid UTF-8"}, Unclean{"a\xF8\x88", "no valid UTF-8"},
                    Unclean{std::string("a\0b", 3), "control character U+0000"},
                    Unclean{"a\x07", "control character U+0007"}, Unclean{"a\x1B[2J", "control character U+001B"},
                    Unclean{"a\x7F", "control character U+007F"}, Unclean{"a\u0085", "control character U+0085"},
                    Unclean{"a\u2028", "control character U+2028"}, Unclean{"a\r\nb", "line ends CR LF"}));

INSTANTIATE_TEST_SUITE_P(
    Signs, UncleanText,
    testing::Values(
        Unclean{"a\u202E", "U+202E, which turns the direction"},
        Unclean{"a\u200F", "U+200F, which turns the direction"},
        Unclean{"a\u2066b\u2069", "U+2066, which turns the direction"},
        Unclean{"a\u061C", "U+061C, which turns the direction"}, Unclean{"护\u200B照", "invisible character U+200B", 3},
        Unclean{"a\u200D", "invisible character U+200D"}, Unclean{"a\u00AD", "invisible character U+00AD"},
        Unclean{"a\uFEFF", "invisible character U+FEFF"}, Unclean{"a\u2060", "invisible character U+2060"},
        Unclean{"a\u3164", "invisible character U+3164"}, Unclean{"a\u2800", "invisible character U+2800"},
        Unclean{"a\uFE0F", "invisible character U+FE0F"}, Unclean{"a\U000E0041", "invisible character U+E0041"},
        Unclean{"a\uFFFD", "U+FFFD, which means nothing"}, Unclean{"a\uE000", "U+E000, which means nothing"},
        Unclean{"a\U0010FFFD", "U+10FFFD, which means nothing"}));

TEST(CleanText, IsWhatPeopleWrite)
{
    for (const std::string_view text :
         {"", "a\tb\n", "护照丢失，先报警。", "Haut-Uélé · “quotes” – 20 %", "한국 にほん", "\xF0\x9F\x98\x80",
          "\xF0\xA0\x80\x80", "café\u00A0!", "全角　空格"})
        EXPECT_TRUE(pack::isCleanText(text)) << text;
}

TEST(CleanText, ATerminalIsShownWhatItMustNotObey)
{
    EXPECT_EQ(pack::visibleText("safe\x1B[2J\u202Etxet\xFF\nnext"), "safe⟨U+001B⟩[2J⟨U+202E⟩txet⟨FF⟩ next");
    EXPECT_EQ(pack::visibleText("护照"), "护照");
}

} // namespace
