// SPDX-License-Identifier: Apache-2.0
#include "hub/api/byte_range.h"

#include <gtest/gtest.h>

using hub::ByteRange;
using hub::RangeWish;

namespace {

TEST(ByteRange, isReadAsTheStandardSays)
{
    const RangeWish whole;
    const RangeWish unsatisfiable{true, std::nullopt};
    const auto part = [](std::int64_t offset, std::int64_t count) {
        return RangeWish{false, ByteRange{offset, count}};
    };
    const std::tuple<const char *, std::int64_t, RangeWish> rows[]{
        {"", 10, whole},
        {"bytes=0-0", 10, part(0, 1)},
        {"bytes=0-9", 10, part(0, 10)},
        {"bytes=3-", 10, part(3, 7)},
        {"bytes=3-99", 10, part(3, 7)},
        {"bytes=9-", 10, part(9, 1)},
        {"bytes=-3", 10, part(7, 3)},
        {"bytes=-30", 10, part(0, 10)},
        {"bytes=10-", 10, unsatisfiable},
        {"bytes=99999999999999999999-", 10, unsatisfiable},
        {"bytes=0-", 0, unsatisfiable},
        {"bytes=-0", 10, unsatisfiable},
        {"bytes=-1", 0, unsatisfiable},
        {"bytes=5-3", 10, whole},
        {"bytes=0-1,4-5", 10, whole},
        {"bytes=", 10, whole},
        {"bytes=-", 10, whole},
        {"bytes=a-b", 10, whole},
        {"bytes=3", 10, whole},
        {"bytes=--3", 10, whole},
        {"pages=1-2", 10, whole},
        {"bytes=0-99999999999999999999", 10, part(0, 10)},
    };
    for (const auto &[header, bytes, wish] : rows)
        EXPECT_EQ(hub::rangeWish(header, bytes), wish) << header << " of " << bytes;
}

} // namespace
