// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_reader.h"

#include "core/sha256.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>

namespace {

using core::Code;
using pack::PackReader;
using support::TempFolder;
using support::writeText;
using testing::HasSubstr;

/// A built pack of three files, two of them with the same bytes.
class PackReaderTest : public testing::Test
{
protected:
    PackReaderTest()
    {
        m_manifest = {"p", "1", {{"en", "P"}}, {"en"}, "en", {}};
        add("a.json", "{\"a\":1}");
        add("b.png", "picture");
        add("c.png", "picture");
        writeText(m_folder.path() / "manifest.json", pack::toJson(m_manifest));
    }
    void add(const std::string &path, const std::string &bytes)
    {
        const std::string hash = core::sha256Hex(core::asBytes(bytes));
        m_manifest.files.push_back(
            {path, hash, std::int64_t(bytes.size()), path.ends_with(".json") ? "application/json" : "image/png"});
        writeText(m_folder.path() / pack::blobPathOf(hash), bytes);
    }
    std::filesystem::path blob(size_t index) const
    {
        return m_folder.path() / pack::blobPathOf(m_manifest.files[index].sha256);
    }
    PackReader open() const { return PackReader::open(m_folder.path()).value(); }

    TempFolder m_folder;
    pack::Manifest m_manifest;
};

TEST_F(PackReaderTest, AWholePackIsReadAndVerified)
{
    const PackReader reader = open();
    EXPECT_EQ(reader.manifest(), m_manifest);
    EXPECT_EQ(reader.manifestSha256(), core::sha256Hex(core::asBytes(pack::toJson(m_manifest))));
    EXPECT_TRUE(reader.verifyAll());
    EXPECT_TRUE(reader.verify("b.png"));
    EXPECT_EQ(reader.readText("a.json"), "{\"a\":1}");
    EXPECT_EQ(reader.blobPath("b.png"), blob(1));
}

TEST_F(PackReaderTest, ADamagedBlobIsNamedWithItsPath)
{
    writeText(blob(0), "{\"a\":2}");
    const PackReader reader = open();
    const auto verified = reader.verifyAll();
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().code, Code::Forged);
    EXPECT_THAT(verified.error().detail, HasSubstr("a.json"));
    EXPECT_THAT(verified.error().detail, HasSubstr(pack::blobPathOf(m_manifest.files[0].sha256)));
    EXPECT_EQ(reader.readText("a.json").error().code, Code::Forged);
    EXPECT_FALSE(reader.verify("a.json"));
    EXPECT_TRUE(reader.verify("b.png"));
}

TEST_F(PackReaderTest, ABlobOfAnotherSizeIsDamaged)
{
    writeText(blob(0), "{\"a\":1} ");
    EXPECT_THAT(open().verifyAll().error().detail, HasSubstr("has 8 bytes, the manifest says 7"));
}

TEST_F(PackReaderTest, EveryFileOfALostBlobIsReported)
{
    std::filesystem::remove(blob(1));
    const auto damaged = open().findDamage();
    ASSERT_EQ(damaged.size(), 2U);
    EXPECT_THAT(damaged[0].detail, HasSubstr("b.png"));
    EXPECT_THAT(damaged[1].detail, HasSubstr("c.png"));
    EXPECT_THAT(open().verifyAll().error().detail, HasSubstr("1 more"));
}

TEST_F(PackReaderTest, AFileThatIsNotInTheManifestIsNotFound)
{
    EXPECT_EQ(open().readText("../secret").error().code, Code::NotFound);
    EXPECT_EQ(open().blobPath("d.png").error().code, Code::NotFound);
    EXPECT_EQ(open().verify("d.png").error().code, Code::NotFound);
}

TEST_F(PackReaderTest, AFolderWithoutAManifestIsNoPack)
{
    std::filesystem::remove(m_folder.path() / "manifest.json");
    const auto opened = PackReader::open(m_folder.path());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Code::NotFound);
    EXPECT_THAT(opened.error().detail, HasSubstr("no built pack"));
}

TEST_F(PackReaderTest, ABrokenManifestIsMalformed)
{
    writeText(m_folder.path() / "manifest.json", "{\"format\":1");
    EXPECT_EQ(PackReader::open(m_folder.path()).error().code, Code::Malformed);
}

} // namespace
