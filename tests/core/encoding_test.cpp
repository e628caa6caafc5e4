// SPDX-License-Identifier: Apache-2.0
#include "core/encoding.h"
#include "core/random.h"
#include "core/sha256.h"

#include <gtest/gtest.h>

using core::asBytes;
using core::asText;

TEST(Hex, isReadBackAndRefusesOddOrForeignText)
{
    EXPECT_EQ(core::toHex(asBytes("Hu\xff")), "4875ff");
    EXPECT_EQ(asText(*core::fromHex("4875ff")), "Hu\xff");
    EXPECT_EQ(core::fromHex(""), core::Bytes());
    EXPECT_FALSE(core::fromHex("487"));
    EXPECT_FALSE(core::fromHex("48zz"));
}

TEST(Base64, followsRfc4648)
{
    const std::pair<const char *, const char *> vectors[]{{"", ""},
                                                          {"f", "Zg=="},
                                                          {"fo", "Zm8="},
                                                          {"foo", "Zm9v"},
                                                          {"foob", "Zm9vYg=="},
                                                          {"fooba", "Zm9vYmE="},
                                                          {"foobar", "Zm9vYmFy"}};
    for (const auto &[plain, encoded] : vectors) {
        EXPECT_EQ(core::toBase64(asBytes(plain)), encoded);
        EXPECT_EQ(asText(*core::fromBase64(encoded)), plain);
    }
    for (const char *bad : {"Zg", "Zg=", "Z===", "Zm9v!", "Zm9v Zg=="})
        EXPECT_FALSE(core::fromBase64(bad)) << bad;
}

TEST(Base32, usesCrockfordsAlphabetAndForgivesTyping)
{
    EXPECT_EQ(core::toBase32(*core::fromHex("00443214c7"), 40), "01234567");
    EXPECT_EQ(core::normalisedBase32(" oil-1a b"), "0111AB");
}

TEST(Sha256, matchesFips180)
{
    EXPECT_EQ(core::sha256Hex(asBytes("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    core::Sha256 inPieces;
    inPieces.add(asBytes("a"));
    inPieces.add(asBytes("bc"));
    EXPECT_EQ(inPieces.finish(), core::sha256(asBytes("abc")));
}

TEST(RandomUuid, isVersion4AndNeverTheSame)
{
    const std::string one = core::randomUuid();
    EXPECT_EQ(one.size(), 36U);
    EXPECT_EQ(one[14], '4');
    EXPECT_NE(std::string_view("89ab").find(one[19]), std::string_view::npos);
    EXPECT_NE(one, core::randomUuid());
}
