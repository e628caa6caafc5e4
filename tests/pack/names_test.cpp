// SPDX-License-Identifier: Apache-2.0
#include "pack/names.h"

#include <gtest/gtest.h>
#include <string>

namespace {

TEST(Names, PathsThatLeaveThePackAreRefused)
{
    for (const std::string_view path : {"", "/etc/passwd", "../x", "a/../x", "a/..", "a//b", "a/", "./a", "a\\b",
                                        "C:/x", ".hidden", "a/.hidden", "a b", "图.png", "a\nb", "a%2e"})
        EXPECT_FALSE(pack::isPackPath(path)) << path;
    EXPECT_FALSE(pack::isPackPath(std::string(201, 'a')));
    EXPECT_FALSE(pack::isPackPath(std::string_view("a\0b", 3)));
    for (const std::string_view path : {"a", "images/lost-passport.svg", "guides/a_B-9.json", "a..b"})
        EXPECT_TRUE(pack::isPackPath(path)) << path;
}

TEST(Names, IdsAreLowerCaseWithHyphens)
{
    for (const std::string_view id : {"", "-a", "A", "a_b", "a b", "a/b", "é"})
        EXPECT_FALSE(pack::isId(id)) << id;
    EXPECT_FALSE(pack::isId(std::string(65, 'a')));
    for (const std::string_view id : {"a", "lost-passport", "2026-x"})
        EXPECT_TRUE(pack::isId(id)) << id;
}

} // namespace
