// SPDX-License-Identifier: Apache-2.0
#include "pack/speech_book.h"

#include <gmock/gmock.h>

namespace {

using pack::speechKey;
using testing::HasSubstr;

/// The first page of an Ogg Opus stream of one channel, and something behind it.
std::string clip(char mark)
{
    std::string bytes("OggS");
    bytes.resize(28, '\0');
    bytes += "OpusHead";
    bytes += '\x01'; // version
    bytes += '\x01'; // channels
    bytes.resize(64, mark);
    return bytes;
}

std::string book()
{
    return pack::speechBook({{speechKey("en", "One"), clip('a')}, {speechKey("en", "Two"), clip('b')}});
}

std::string refusalOf(const std::string &bytes)
{
    const auto places = pack::speechPlaces(bytes, std::int64_t(bytes.size()));
    return places ? "none" : places.error().detail;
}

TEST(SpeechBook, EveryClipIsFoundWhereItWasPut)
{
    const std::string bytes = book();
    const auto places = pack::speechPlaces(bytes, std::int64_t(bytes.size()));
    ASSERT_TRUE(places);
    ASSERT_EQ(places->size(), 2U);
    EXPECT_EQ((*places)[1].key, speechKey("en", "Two"));
    EXPECT_EQ(bytes.substr(size_t((*places)[1].at), size_t((*places)[1].bytes)), clip('b'));
    EXPECT_FALSE(pack::flawOfSpeechBook(pack::mediaBytesOf(bytes)));
}

TEST(SpeechBook, WhatIsCutOffOrTooLongIsRefused)
{
    const std::string bytes = book();
    EXPECT_THAT(refusalOf(bytes.substr(0, bytes.size() - 1)), HasSubstr("do not fill it"));
    EXPECT_THAT(refusalOf(bytes + "x"), HasSubstr("do not fill it"));
    EXPECT_THAT(refusalOf(bytes.substr(0, 40)), HasSubstr("head does not end"));
    EXPECT_THAT(refusalOf("RIFF" + bytes), HasSubstr("does not begin"));
}

TEST(SpeechBook, HostileHeadsAreRefused)
{
    const std::string key = speechKey("en", "One");
    EXPECT_THAT(refusalOf("huhang-speech 1\n" + key + " -5\n\n"), HasSubstr("size"));
    EXPECT_THAT(refusalOf("huhang-speech 1\n" + key + " 99999999999999999999\n\n"), HasSubstr("size"));
    EXPECT_THAT(refusalOf("huhang-speech 1\n../../etc/passwd 5\n\n12345"), HasSubstr("key"));
}

TEST(SpeechBook, AClipOfAnotherKindIsAFlaw)
{
    const std::string bytes = pack::speechBook({{speechKey("en", "One"), "RIFF, a wave file perhaps, but no Ogg"}});
    const auto flaw = pack::flawOfSpeechBook(pack::mediaBytesOf(bytes));
    ASSERT_TRUE(flaw);
    EXPECT_THAT(flaw->message, HasSubstr("no Ogg Opus"));
}

TEST(SpeechKey, LineBreaksAndInvisibleMarksMakeNoDifference)
{
    EXPECT_EQ(speechKey("zh-Hans", "护照丢了\n怎么办"), speechKey("zh-Hans", "护照丢了怎么办"));
    EXPECT_EQ(speechKey("en", "Call\u00A012308 \u200Bnow"), speechKey("en", "Call 12308\nnow"));
    EXPECT_NE(speechKey("en", "Call 12308"), speechKey("zh-Hans", "Call 12308"));
    EXPECT_NE(speechKey("en", "Call 12308"), speechKey("en", "Call 12309"));
}

} // namespace
