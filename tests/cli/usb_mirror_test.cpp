// SPDX-License-Identifier: Apache-2.0
#include "cli/usb_export.h"
#include "cli/usb_mirror.h"
#include "core/sha256.h"
#include "pack/manifest.h"
#include "storage/file_io.h"
#include "support/files.h"
#include "tests/tuf_signing/office.h"
#include "tuf/folder_fetcher.h"
#include "tuf/updater.h"

#include <gmock/gmock.h>

namespace {

using core::Code;
using core::Result;
using storage::GuardedFolder;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
namespace fs = std::filesystem;

/// Breaks after so many files, as a network does.
class BreakingFetcher final : public tuf::Fetcher
{
public:
    BreakingFetcher(const fs::path &folder, int files) : m_folder(folder), m_left(files) {}

    Result<std::string> fetch(const std::string &path, std::int64_t limitBytes) override
    {
        return m_folder.fetch(path, limitBytes);
    }
    Result<> fetchToFile(const std::string &path, const fs::path &file, std::int64_t bytes) override
    {
        if (m_left-- <= 0)
            return core::failure(Code::NotFound, "the network is gone");
        return m_folder.fetchToFile(path, file, bytes);
    }

private:
    tuf::FolderFetcher m_folder;
    int m_left;
};

class UsbMirrorTest : public testing::Test
{
protected:
    UsbMirrorTest()
    {
        release("core", {"one", "two", "three"}, m_office.desk1);
        fs::create_directories(m_stick);
        fs::create_directories(m_scratch);
        trust(m_trusted, 1);
    }

    void trust(const fs::path &folder, int version) const
    {
        const std::string root = support::readAll(metadata() / (std::to_string(version) + ".root.json"));
        ASSERT_TRUE(tuf::trustRoot(tuf::MetadataFolder(folder), root));
    }

    [[nodiscard]] fs::path metadata() const { return m_office.repository.path() / "metadata"; }
    [[nodiscard]] fs::path targets() const { return m_office.repository.targetsFolder(); }

    /// Releases a pack with these files.
    void release(const std::string &role, const std::vector<std::string> &contents, const tuf_signing::SigningKey &key)
    {
        pack::Manifest manifest{"p", "1", {{"en", "P"}}, {"en"}, "en", {}};
        for (const std::string &content : contents) {
            const std::string sha256 = core::sha256Hex(core::asBytes(content));
            support::writeText(targets() / pack::blobPathOf(sha256), content);
            manifest.files.push_back({content + ".json", sha256, std::int64_t(content.size()), "application/json"});
        }
        const std::string bytes = pack::toJson(manifest);
        const tuf::TargetFile file{std::int64_t(bytes.size()), {{"sha256", core::sha256Hex(core::asBytes(bytes))}}};
        const std::string target = *tuf_signing::manifestTargetOf(role);
        support::writeText(targets() / tuf::targetUrlPath(target, file, true), bytes);
        auto draft = tuf_signing::draftOfTargets(m_office.repository, role, m_office.now).value();
        draft.targets = {{target, file}};
        sign(role, draft, {&key});
        signOnline();
    }
    template <typename Metadata>
    void sign(const std::string &role, const Metadata &draft, const std::vector<const tuf_signing::SigningKey *> &keys)
    {
        ASSERT_TRUE(m_office.repository.writeDraft(role, tuf_signing::SignedFile(tuf_signing::toJson(draft))));
        for (const tuf_signing::SigningKey *key : keys)
            ASSERT_TRUE(tuf_signing::signDraft(m_office.repository, role, *key));
    }
    void signOnline() { ASSERT_TRUE(tuf_signing::signOnline(m_office.repository, m_office.online, m_office.now)); }

    Result<cli::Mirror> read()
    {
        tuf::FolderFetcher from(metadata());
        tuf::FolderFetcher files(targets());
        return cli::readMirror(tuf::MetadataFolder(m_trusted), from, files, m_office.now);
    }
    Result<cli::ExportSummary> write(const cli::Mirror &mirror, int filesBeforeTheBreak = 1000)
    {
        BreakingFetcher files(targets(), filesBeforeTheBreak);
        return cli::writeMirror(mirror, files, *GuardedFolder::open(m_stick), m_scratch);
    }

    /// What a kiosk that trusts this version of the root reads from the stick: the contents of its core pack, or why
    /// it takes nothing.
    Result<std::vector<std::string>> readByKiosk(int rootVersion)
    {
        const support::TempFolder own;
        trust(own.path(), rootVersion);
        tuf::FolderFetcher from(m_stick / "metadata");
        tuf::FolderFetcher files(m_stick / "targets");
        auto updater = tuf::Updater::open(tuf::MetadataFolder(own.path()), from, m_office.now);
        if (!updater)
            return tl::unexpected(updater.error());
        if (auto fresh = updater->refresh(); !fresh)
            return tl::unexpected(fresh.error());
        const auto manifest = updater->find("core/manifest.json").and_then([&](const tuf::TargetFile &file) {
            return files.fetch(tuf::targetUrlPath("core/manifest.json", file, true), file.length);
        });
        if (!manifest)
            return tl::unexpected(manifest.error());
        std::vector<std::string> contents;
        const auto read = pack::manifestFromJson(*manifest);
        for (const pack::PackFile &file : read->files) {
            const auto bytes = files.fetch(pack::blobPathOf(file.sha256), file.bytes);
            if (!bytes)
                return tl::unexpected(bytes.error());
            EXPECT_EQ(core::sha256Hex(core::asBytes(*bytes)), file.sha256);
            contents.push_back(*bytes);
        }
        return contents;
    }

    test::Office m_office;
    support::TempFolder m_folder;
    fs::path m_stick = m_folder / "stick";
    fs::path m_scratch = m_folder / "scratch";
    fs::path m_trusted = m_folder / "trusted";
};

TEST_F(UsbMirrorTest, KiosksOfEveryAgeUpdateFromIt)
{
    auto root = tuf_signing::draftOfRoot(m_office.repository, m_office.now).value();
    sign("root", root, {&m_office.safe1, &m_office.safe2});
    signOnline();
    trust(m_trusted, 2); // the clerk's root is not the first
    const auto mirror = read();
    ASSERT_TRUE(mirror) << mirror.error().detail;
    EXPECT_THAT(mirror->packs, testing::ElementsAre("core: p 1"));
    EXPECT_EQ(mirror->usableUntil, m_office.now + std::chrono::days(30)) << "the timestamp ends first";
    ASSERT_TRUE(write(*mirror));
    for (const int version : {1, 2})
        EXPECT_EQ(readByKiosk(version), (std::vector<std::string>{"one", "three", "two"})) << version;
}

TEST_F(UsbMirrorTest, WhereverItBreaksAKioskTakesTheOldOrTheNewContent)
{
    ASSERT_TRUE(write(*read()));
    release("core", {"one", "four", "five"}, m_office.desk1);
    const auto mirror = read();
    ASSERT_TRUE(mirror) << mirror.error().detail;
    for (const int files : {0, 1}) {
        EXPECT_FALSE(write(*mirror, files));
        EXPECT_EQ(readByKiosk(1), (std::vector<std::string>{"one", "three", "two"})) << files;
    }
    const auto done = write(*mirror);
    ASSERT_TRUE(done) << done.error().detail;
    EXPECT_EQ(readByKiosk(1), (std::vector<std::string>{"five", "four", "one"}));
    // The blobs that are not named any more, the old manifest and the old metadata are gone.
    EXPECT_EQ(done->filesRemoved, 5);
    EXPECT_EQ(std::distance(fs::directory_iterator(m_scratch), {}), 0);
}

TEST_F(UsbMirrorTest, ANewStickThatBreaksIsNoMirror)
{
    EXPECT_FALSE(write(*read(), 2));
    const auto taken = readByKiosk(1);
    ASSERT_FALSE(taken);
    EXPECT_THAT(taken.error().detail, HasSubstr("timestamp.json does not exist"));
}

TEST_F(UsbMirrorTest, ABlobThatIsNotWhatItsNameSaysIsRefused)
{
    support::writeText(targets() / pack::blobPathOf(core::sha256Hex(core::asBytes("two"))), "2wo");
    EXPECT_EQ(write(*read()).error().code, Code::Forged);
    EXPECT_FALSE(fs::exists(m_stick / "metadata/timestamp.json"));
}

TEST_F(UsbMirrorTest, AnExpiredOverlayIsLeftOutAndTold)
{
    auto targetsDraft = tuf_signing::draftOfTargets(m_office.repository, "targets", m_office.now).value();
    const auto park = tuf_signing::SigningKey::generate();
    ASSERT_TRUE(tuf_signing::addRole(targetsDraft, "overlay-park", {park.publicKey()}, 1));
    sign("targets", targetsDraft, {&m_office.safe1});
    auto overlay = tuf_signing::draftOfTargets(m_office.repository, "overlay-park", m_office.now).value();
    overlay.expires = m_office.now + std::chrono::days(2);
    sign("overlay-park", overlay, {&park});
    signOnline();
    EXPECT_THAT(read()->leftOut, IsEmpty());
    m_office.now += std::chrono::days(3);
    signOnline();
    const auto mirror = read();
    ASSERT_TRUE(mirror) << mirror.error().detail;
    EXPECT_THAT(mirror->leftOut, testing::ElementsAre(HasSubstr("overlay-park metadata expired")));
    ASSERT_TRUE(write(*mirror));
    EXPECT_TRUE(readByKiosk(1));
}

TEST_F(UsbMirrorTest, RootsThatDoNotLeadToTheTrustedOneAreRefused)
{
    auto root = tuf_signing::draftOfRoot(m_office.repository, m_office.now).value();
    sign("root", root, {&m_office.safe1, &m_office.safe2});
    signOnline();
    trust(m_trusted, 2);
    const test::Office stranger;
    fs::copy_file(stranger.repository.path() / "metadata/1.root.json", metadata() / "1.root.json",
                  fs::copy_options::overwrite_existing);
    EXPECT_EQ(read().error().code, Code::Forged);
}

TEST_F(UsbMirrorTest, LinksOnTheStickAreNotFollowed)
{
    const fs::path outside = m_folder / "outside";
    fs::create_directories(outside);
    fs::create_symlink(outside, m_stick / "targets");
    EXPECT_EQ(write(*read()).error().code, Code::Rejected);
    EXPECT_EQ(std::distance(fs::directory_iterator(outside), {}), 0);
    EXPECT_FALSE(fs::exists(m_stick / "metadata/timestamp.json"));
}

} // namespace
