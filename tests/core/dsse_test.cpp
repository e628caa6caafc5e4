// SPDX-License-Identifier: Apache-2.0
#include "core/dsse.h"
#include "core/encoding.h"

#include <gtest/gtest.h>

using core::Code;

TEST(PreAuthEncoding, matchesTheSpecificationsExample)
{
    EXPECT_EQ(core::preAuthEncoding("http://example.com/HelloWorld", "hello world"),
              "DSSEv1 29 http://example.com/HelloWorld 11 hello world");
}

TEST(Ed25519, matchesRfc8032Test2)
{
    const auto key =
        core::KeyPair::fromSeed(*core::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    EXPECT_EQ(core::toHex(key->publicKey().bytes), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    EXPECT_EQ(core::toHex(key->sign(core::asBytes("\x72"))),
              "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eae"
              "b4302aeeb00d291612bb0c00");
}

class SignedEnvelope : public testing::Test
{
protected:
    core::KeyPair m_key = core::KeyPair::generate();
    std::string m_json = core::toJson(core::signEnvelope("type/a", "the payload", m_key));
};

TEST_F(SignedEnvelope, isOpenedWithItsKey)
{
    EXPECT_EQ(core::openEnvelope(m_json, "type/a", m_key.publicKey()), "the payload");
}

TEST_F(SignedEnvelope, isForgedUnderAnotherKey)
{
    EXPECT_EQ(core::openEnvelope(m_json, "type/a", core::KeyPair::generate().publicKey()).error().code, Code::Forged);
}

TEST_F(SignedEnvelope, anotherTypeIsRejected)
{
    EXPECT_EQ(core::openEnvelope(m_json, "type/b", m_key.publicKey()).error().code, Code::Rejected);
}

TEST_F(SignedEnvelope, everyChangedCharacterOfTheEnvelopeIsNoticed)
{
    for (size_t i = 0; i < m_json.size(); ++i) {
        std::string changed = m_json;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        const auto opened = core::openEnvelope(changed, "type/a", m_key.publicKey());
        // The keyid is a hint and not signed; everything else must fail.
        EXPECT_TRUE(!opened || m_json.find("keyid") <= i) << changed;
        if (opened) {
            EXPECT_EQ(*opened, "the payload");
        }
    }
}

TEST(EnvelopeFromJson, hostileTextIsMalformed)
{
    for (const std::string &text :
         {std::string(), std::string("[]"), std::string("{"),
          std::string(R"({"payloadType":1,"payload":"","signatures":[]})"),
          std::string(R"({"payloadType":"a","payload":"","signatures":[]})"), std::string(200'000, '['),
          std::string(R"({"payloadType":"a","payload":"*","signatures":[{"sig":"QQ=="}]})")})
        EXPECT_EQ(core::envelopeFromJson(text).error().code, Code::Malformed) << text.substr(0, 80);
}
