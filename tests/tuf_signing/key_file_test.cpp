// SPDX-License-Identifier: Apache-2.0
#include "tuf_signing/key_file.h"

#include "support/files.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace {

using core::Code;
using testing::HasSubstr;
using testing::Not;
using tuf_signing::SigningKey;

constexpr const char *kPassphrase = "a sentence nobody guesses";

class KeyFileTest : public testing::Test
{
protected:
    support::TempFolder m_folder;
    std::filesystem::path m_file = m_folder / "chen.key";
    SigningKey m_key = SigningKey::generate();
};

TEST_F(KeyFileTest, givesTheKeyBackForItsPassphraseOnly)
{
    ASSERT_TRUE(tuf_signing::writeKeyFile(m_file, m_key, "chen", kPassphrase));
    EXPECT_EQ(tuf_signing::readKeyFile(m_file, kPassphrase)->id(), m_key.id());
    EXPECT_EQ(tuf_signing::readKeyFile(m_file, "another sentence").error().code, Code::Forged);
    EXPECT_EQ(tuf_signing::readKeyLabel(m_file), (tuf_signing::KeyLabel{"chen", m_key.publicKey()}));
}

TEST_F(KeyFileTest, isItsOwnersAndHoldsNoSecretInTheClear)
{
    ASSERT_TRUE(tuf_signing::writeKeyFile(m_file, m_key, "chen", kPassphrase));
    struct stat status
    {};
    ASSERT_EQ(::stat(m_file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    EXPECT_THAT(support::readAll(m_file), Not(HasSubstr(std::string(core::asText(m_key.pair().seed())))));
}

TEST_F(KeyFileTest, isNeverOverwritten)
{
    ASSERT_TRUE(tuf_signing::writeKeyFile(m_file, m_key, "chen", kPassphrase));
    EXPECT_EQ(tuf_signing::writeKeyFile(m_file, SigningKey::generate(), "chen", kPassphrase).error().code,
              Code::Rejected);
    EXPECT_EQ(tuf_signing::readKeyFile(m_file, kPassphrase)->id(), m_key.id());
    EXPECT_EQ(tuf_signing::writeKeyFile(m_folder / "short.key", m_key, "chen", "short").error().code, Code::Rejected);
}

TEST_F(KeyFileTest, aChangedFileIsRefused)
{
    ASSERT_TRUE(tuf_signing::writeKeyFile(m_file, m_key, "chen", kPassphrase));
    std::string text = support::readAll(m_file);
    const std::string other = SigningKey::generate().publicKey().value;
    text.replace(text.find(m_key.publicKey().value), other.size(), other);
    support::writeText(m_file, text);
    EXPECT_EQ(tuf_signing::readKeyFile(m_file, kPassphrase).error().code, Code::Forged);
    support::writeText(m_file, "{}");
    EXPECT_EQ(tuf_signing::readKeyFile(m_file, kPassphrase).error().code, Code::Malformed);
}

} // namespace
