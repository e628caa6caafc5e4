// SPDX-License-Identifier: Apache-2.0
#include "core/gzip.h"

#include <gtest/gtest.h>

TEST(Gzip, isUnpackedAsItWasPacked)
{
    for (const std::string &data : {std::string(), std::string("counts"), std::string(300'000, 'x')})
        EXPECT_EQ(core::gunzip(core::gzip(data), 300'000), data);
}

TEST(Gzip, cutOrDamagedDataIsMalformed)
{
    const std::string packed = core::gzip(std::string(1000, 'a') + "tail");
    for (size_t length = 0; length < packed.size(); ++length)
        EXPECT_EQ(core::gunzip(packed.substr(0, length), 10'000).error().code, core::Code::Malformed) << length;
    std::string damaged = packed;
    damaged[packed.size() - 6] ^= 1;
    EXPECT_EQ(core::gunzip(damaged, 10'000).error().code, core::Code::Malformed);
}

TEST(Gzip, aBombIsRefusedAtTheLimit)
{
    EXPECT_EQ(core::gunzip(core::gzip(std::string(50'000'000, '\0')), 1'000'000).error().code, core::Code::Rejected);
}
