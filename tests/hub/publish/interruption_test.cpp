// SPDX-License-Identifier: Apache-2.0
// A release that is cut off at every call that changes a file: by the end of the process, and by a full disk. The
// linker puts the functions below in the place of those of the system.
#include "tests/hub/publish/publishing_fixture.h"

#include "tuf_signing/trust_changes.h"

#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

enum class Fault { None, Exit, DiskFull };

/// What happens at the n-th change of a file.
struct Plan
{
    Fault fault = Fault::None;
    int at = 0;
    int count = 0;

    /// True if this change fails for want of space. From the first failure on all fail: the disk stays full.
    [[nodiscard]] bool strikes()
    {
        ++count;
        if (fault == Fault::None || count < at)
            return false;
        if (fault == Fault::Exit)
            ::_exit(0);
        errno = ENOSPC;
        return true;
    }
};

Plan plan;

} // namespace

extern "C" {
int __real_open(const char *path, int flags, ...);
ssize_t __real_write(int file, const void *bytes, size_t count);
int __real_fsync(int file);
int __real_rename(const char *from, const char *to);
int __real_unlink(const char *path);
int __real_mkdir(const char *path, mode_t mode);

int __wrap_open(const char *path, int flags, ...)
{
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
        if (plan.strikes())
            return -1;
    }
    return __real_open(path, flags, mode);
}
ssize_t __wrap_write(int file, const void *bytes, size_t count)
{
    if (plan.strikes()) {
        // A disk that fills up takes the first part.
        if (count > 1)
            return __real_write(file, bytes, count / 2);
        return -1;
    }
    return __real_write(file, bytes, count);
}
int __wrap_fsync(int file) { return plan.strikes() ? -1 : __real_fsync(file); }
int __wrap_rename(const char *from, const char *to) { return plan.strikes() ? -1 : __real_rename(from, to); }
int __wrap_unlink(const char *path)
{
    // Removing needs no space.
    if (plan.fault == Fault::Exit && plan.strikes())
        return -1;
    return __real_unlink(path);
}
int __wrap_mkdir(const char *path, mode_t mode) { return plan.strikes() ? -1 : __real_mkdir(path, mode); }
}

using namespace testing_support;
using Content = TestReader::Content;

namespace {

const Content kOld{{"core", "{\"old\":1}"}, {"notices", "{\"old\":2}"}};
const Content kNew{{"core", "{\"new\":1}"}, {"notices", "{\"new\":2}"}, {"overlay-line-1", "{\"new\":3}"}};

class Interruption : public PublishingFixture
{
protected:
    Interruption()
    {
        office.release("core", {{"guides/a.json", kOld.at("core")}});
        office.release("notices", {{"notices/a.json", kOld.at("notices")}});
        publish();
        // Everything changes at once: packs, the list of roles, and the root.
        office.release("core", {{"guides/a.json", kNew.at("core")}});
        office.release("notices", {{"notices/a.json", kNew.at("notices")}});
        office.release("overlay-line-1", {{"guides/p.json", kNew.at("overlay-line-1")}});
        tuf::Targets targets = office.targets;
        targets.version = 2;
        office.write("targets", targets, {&office.safe2});
        const auto safe3 = tuf_signing::SigningKey::generate();
        tuf::Root root = office.root;
        root.version = 2;
        root.keys.emplace(safe3.id(), safe3.publicKey());
        root.roles["root"].keyIds.push_back(safe3.id());
        office.write("root", root, {&office.safe1, &office.safe2});
        bringAll();
    }

    /// Leaves nothing to do but the publication itself.
    void bringAll()
    {
        for (int round = 0; round < 2; ++round) {
            const auto verdict = submit();
            ASSERT_TRUE(verdict) << verdict.error().detail;
            for (const hub::WantedFile &file : verdict->missing)
                bring(file);
        }
    }

    /// A kiosk that was up to date before, and one that is new.
    void expectWhole(TestReader &kiosk, const std::string &when)
    {
        for (const auto &read : {kiosk.readFolder(data.path() / "repository", clock.utcNow()), readAsNewKiosk()}) {
            ASSERT_TRUE(read) << when << ": " << read.error().detail;
            EXPECT_TRUE(*read == kOld || *read == kNew) << when << ": neither old nor new";
        }
    }

    /// The data folder as it was before the publication.
    void keepState() { std::filesystem::copy(data.path(), m_before.path(), kEverything); }
    void restoreState()
    {
        for (const auto &entry : std::filesystem::directory_iterator(data.path()))
            std::filesystem::remove_all(entry.path());
        std::filesystem::copy(m_before.path(), data.path(), kEverything);
    }

    /// Runs the publication in a process of its own; false if it came to its end undisturbed.
    bool publishAndStrike(Fault fault, int at)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            plan = {fault, at, 0};
            const auto verdict = submit();
            const bool wasStruck = plan.count >= at;
            ::_exit(wasStruck ? (verdict ? 2 : 0) : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_TRUE(WIFEXITED(status));
        EXPECT_NE(WEXITSTATUS(status), 2) << "a success although the disk was full at change " << at;
        return WEXITSTATUS(status) == 0;
    }

    int strikeEverywhere(Fault fault)
    {
        keepState();
        for (int at = 1;; ++at) {
            const std::string when = "struck at change " + std::to_string(at);
            TestReader watching(rootBytes(1));
            EXPECT_EQ(watching.readFolder(data.path() / "repository", clock.utcNow()), kOld);
            if (!publishAndStrike(fault, at))
                return at - 1;
            expectWhole(watching, when);
            const auto again = submit();
            EXPECT_TRUE(again) << when << ": " << again.error().detail;
            EXPECT_EQ(watching.readFolder(data.path() / "repository", clock.utcNow()), kNew) << when;
            EXPECT_FALSE(std::filesystem::exists(content.releaseFile())) << when;
            restoreState();
        }
    }

    static constexpr auto kEverything = std::filesystem::copy_options::recursive;

private:
    TemporaryFolder m_before;
};

TEST_F(Interruption, byTheEndOfTheProcessLeavesOldOrNewWhole)
{
    const int places = strikeEverywhere(Fault::Exit);
    std::cout << "ended at each of " << places << " changes of files\n";
    RecordProperty("places", places);
    EXPECT_GT(places, 20);
}

TEST_F(Interruption, byAFullDiskLeavesOldOrNewWhole)
{
    const int places = strikeEverywhere(Fault::DiskFull);
    std::cout << "disk full at each of " << places << " changes of files\n";
    EXPECT_GT(places, 20);
}

TEST_F(Interruption, isFinishedByTheNextStart)
{
    keepState();
    // The release is written down by the first four changes: file, bytes, flush, name.
    bool wasFinished = false;
    for (int at = 1; at < 12; ++at) {
        ASSERT_TRUE(publishAndStrike(Fault::Exit, at));
        const bool isWrittenDown = std::filesystem::exists(content.releaseFile());
        ASSERT_TRUE(publisher().renew());
        EXPECT_EQ(readAsNewKiosk(), isWrittenDown ? kNew : kOld) << at;
        wasFinished = wasFinished || isWrittenDown;
        restoreState();
    }
    EXPECT_TRUE(wasFinished);
}

TEST_F(Interruption, ofAFileThatArrivesLeavesNothingInItsPlace)
{
    const hub::WantedFile wanted{std::string(64, 'a'), 10, "targets/blobs/aa/" + std::string(64, 'a')};
    for (const std::string bytes : {"short", "0123456789"}) {
        auto intake = hub::FileIntake::begin(content, "test", wanted);
        ASSERT_TRUE(intake);
        ASSERT_TRUE(intake->take(bytes));
        EXPECT_EQ(intake->finish().error().code, core::Code::Forged);
    }
    {
        auto intake = hub::FileIntake::begin(content, "test", wanted);
        EXPECT_EQ(intake->take("01234567890").error().code, core::Code::Rejected) << "more than announced";
    }
    EXPECT_FALSE(std::filesystem::exists(data.path() / "repository" / wanted.path));
    EXPECT_TRUE(std::filesystem::is_empty(content.unfinishedFolder("test")));
}

} // namespace
