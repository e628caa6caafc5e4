// SPDX-License-Identifier: Apache-2.0
// A kiosk in front of a repository with real signatures that grows old, breaks and mends.
#include "kiosk/content/repository_update.h"

#include "set_packs.h"
#include "support/files.h"
#include "tuf/folder_fetcher.h"
#include "tuf_signing/office.h"

#include <QTest>

using core::Code;
using core::Result;
using kiosk::FolderUpdate;
using kiosk::InstalledContent;
using kiosk::InstallOutcome;
using kiosk::RepositoryUpdate;
using kiosk::UpdateOutcome;
using kiosk::UpdateProgress;
using kiosk::UpdateProgressTold;
using Work = kiosk::UpdateProgress::Work;
using std::chrono::days;
namespace fs = std::filesystem;

namespace {

support::MinimalPack coreVersion(const std::string &title)
{
    support::MinimalPack pack;
    pack.replace("guides/lost/en.md", "Passport lost", title);
    return pack;
}

/// Counts what it is asked for.
class WatchedFetcher final : public tuf::Fetcher
{
public:
    explicit WatchedFetcher(const fs::path &folder) : m_folder(folder) {}

    Result<std::string> fetch(const std::string &path, std::int64_t limitBytes) override
    {
        return m_folder.fetch(path, limitBytes);
    }
    Result<> fetchToFile(const std::string &path, const fs::path &file, std::int64_t bytes) override
    {
        ++files;
        return m_folder.fetchToFile(path, file, bytes);
    }

    int files = 0;

private:
    tuf::FolderFetcher m_folder;
};

struct Place
{
    test::Office office;
    fs::path data = office.folder / "data" / "content";
    fs::path seed = office.folder / "seed";
    InstalledContent content{data, "1.0"};
    RepositoryUpdate update{content, tuf::MetadataFolder(data / "tuf"), "", seed};
    WatchedFetcher targets{office.repository.targetsFolder()};

    Place()
    {
        const std::string root = support::readAll(office.repository.metadataFile("root", 1));
        if (!tuf::trustRoot(tuf::MetadataFolder(data / "tuf"), root))
            throw std::runtime_error("the root is not taken");
    }

    /// Publishes a pack for so many days.
    void release(const std::string &role, const support::MinimalPack &pack, days validity = days(365))
    {
        const fs::path built = office.folder / ("built-" + role);
        const std::string sha256 = support::buildPack(pack, built);
        const fs::path offered = office.repository.targetsFolder();
        const fs::path manifest = offered / role / (sha256 + ".manifest.json");
        support::writeText(manifest, support::readAll(built / "manifest.json"));
        fs::copy(built / "blobs", offered / "blobs", fs::copy_options::recursive | fs::copy_options::skip_existing);
        tuf::Targets next = tuf_signing::draftOfTargets(office.repository, role, office.now).value();
        next.targets = {{role + "/manifest.json", {std::int64_t(fs::file_size(manifest)), {{"sha256", sha256}}}}};
        next.expires = office.now + validity;
        office.write(role, next, {&office.desk1, &office.desk2});
    }
    [[nodiscard]] bool signOnline() const
    {
        return tuf_signing::signOnline(office.repository, office.online, office.now).has_value();
    }
    Result<UpdateOutcome> run()
    {
        tuf::FolderFetcher metadata(office.repository.path() / "metadata");
        const std::atomic_bool stop = false;
        return update.run({metadata, targets}, office.now, stop);
    }
    /// A mirror of the repository.
    [[nodiscard]] fs::path stick() const { return office.repository.path(); }
    FolderUpdate runFrom(const fs::path &folder, const UpdateProgressTold &tell = {})
    {
        const std::atomic_bool stop = false;
        return update.runFrom(folder, office.now, stop, tell);
    }
    /// Updates and shows what came; false if nothing new did.
    bool runAndShow()
    {
        const auto outcome = run();
        if (!outcome || outcome->installation.outcome != InstallOutcome::Ready)
            return false;
        const auto opened = content.openCandidate();
        return opened && *opened && content.keep((*opened)->library->set);
    }
    /// English titles as they are shown now: of the guide "lost" and of the notice "th-rain".
    [[nodiscard]] std::pair<std::string, std::string> shown() const
    {
        const auto library = content.open(*content.slots().read()->current);
        const auto guide = (*library)->catalogue.guide("lost");
        const auto notice = (*library)->catalogue.notice("th-rain");
        return {guide ? guide->texts.at("en").title : "", notice ? notice->title.at("en") : ""};
    }
    [[nodiscard]] bool areTroublesAbout(const Result<UpdateOutcome> &outcome, std::string_view role) const
    {
        return outcome && outcome->troubles.size() == 1 && outcome->troubles.front().starts_with(role);
    }
};

} // namespace

class RepositoryUpdateTest : public QObject
{
    Q_OBJECT

    using Titles = std::pair<std::string, std::string>;

private Q_SLOTS:
    void whatTheKioskCameWithIsNotFetched()
    {
        Place place;
        support::buildPack(coreVersion("First"), place.seed);
        place.release("core", coreVersion("First"));
        QVERIFY(place.signOnline());
        QVERIFY(place.runAndShow());
        QCOMPARE(place.targets.files, 0);
        place.release("core", coreVersion("Second"));
        QVERIFY(place.signOnline());
        QVERIFY(place.runAndShow());
        QCOMPARE(place.targets.files, 1);
        QCOMPARE(place.shown().first, "Second");
    }

    void anExpiredRoleStaysAndKeepsNoOtherBack()
    {
        Place place;
        place.release("core", coreVersion("First"));
        place.release("notices", support::noticesPack("Rain in May"), days(30));
        QVERIFY(place.signOnline());
        QVERIFY(place.runAndShow());
        QCOMPARE(place.shown(), Titles("First", "Rain in May"));

        place.office.now += days(31);
        place.release("core", coreVersion("Second"));
        QVERIFY(place.signOnline());
        const auto late = place.run();
        QVERIFY(place.areTroublesAbout(late, "notices: "));
        QVERIFY2(late->troubles.front().find("expired") != std::string::npos, late->troubles.front().c_str());
        QVERIFY(place.runAndShow());
        QCOMPARE(place.shown(), Titles("Second", "Rain in May"));

        place.release("notices", support::noticesPack("Rain in June"), days(30));
        QVERIFY(place.signOnline());
        QVERIFY(place.runAndShow());
        QCOMPARE(place.shown(), Titles("Second", "Rain in June"));
    }

    void anExpiredTimestampStopsEverythingAndTakesNothingAway()
    {
        Place place;
        place.release("core", coreVersion("First"));
        QVERIFY(place.signOnline());
        QVERIFY(place.runAndShow());
        place.office.now += days(31);
        const auto stopped = place.run();
        QVERIFY(!stopped);
        QVERIFY2(stopped.error().detail.find("expired") != std::string::npos, stopped.error().detail.c_str());
        QCOMPARE(place.shown().first, "First");
        place.release("core", coreVersion("Second"));
        QVERIFY(place.signOnline());
        QVERIFY(place.runAndShow());
        QCOMPARE(place.shown().first, "Second");
    }

    void whatWaitsToBeShownIsNotForgotten()
    {
        Place place;
        place.release("core", coreVersion("First"));
        QVERIFY(place.signOnline());
        QVERIFY(place.runAndShow());
        // Notices arrive while a visitor is there, and expire before anybody saw them.
        place.release("notices", support::noticesPack("Rain in May"), days(30));
        QVERIFY(place.signOnline());
        QVERIFY(place.run());
        place.office.now += days(31);
        place.release("core", coreVersion("Second"));
        QVERIFY(place.signOnline());
        QVERIFY(place.areTroublesAbout(place.run(), "notices: "));
        QVERIFY(place.runAndShow());
        QCOMPARE(place.shown(), Titles("Second", "Rain in May"));
    }

    void staffSeeHowFarTheContentOfAStickIs()
    {
        Place place;
        place.release("core", coreVersion("First"));
        place.release("notices", support::noticesPack("Rain in May"));
        QVERIFY(place.signOnline());
        std::vector<UpdateProgress> told;
        const auto update = place.runFrom(place.stick(), [&](const UpdateProgress &one) { told.push_back(one); });
        QVERIFY(update.result && update.result->installation.outcome == InstallOutcome::Ready);
        QCOMPARE(told.front(), (UpdateProgress{Work::Signatures, 0, 0}));
        QCOMPARE(told.back(), (UpdateProgress{Work::Catalogue, 0, 0}));
        std::int64_t fetched = 0;
        for (size_t i = 1; i + 1 < told.size(); ++i) {
            const bool isSameWork = told[i].work == told[i - 1].work && told[i - 1].done < told[i - 1].all;
            QVERIFY(told[i].done > 0 ? isSameWork && told[i].done > told[i - 1].done : !isSameWork);
            if (told[i].work == Work::Fetching && told[i].done == told[i].all)
                fetched += told[i].all;
        }
        QVERIFY(fetched > 0);
        QCOMPARE(fetched, update.result->installation.fetchedBytes);
    }

    void aStickThatIsPulledOutIsToldFromADamagedOne()
    {
        Place place;
        place.release("core", coreVersion("First"));
        QVERIFY(place.signOnline());
        const fs::path pulled = place.office.folder / "pulled";
        std::int64_t all = 0;
        const auto pullOut = [&](const UpdateProgress &progress) {
            if (progress.work != Work::Fetching || progress.done == 0 || !fs::exists(place.stick()))
                return;
            all = progress.all;
            fs::rename(place.stick(), pulled);
        };
        const auto broken = place.runFrom(place.stick(), pullOut);
        QVERIFY(!broken.result && broken.isFolderGone);
        fs::rename(pulled, place.stick());

        fs::path last;
        for (const auto &blob : fs::recursive_directory_iterator(place.office.repository.targetsFolder() / "blobs"))
            if (blob.is_regular_file() && !place.content.blobs().has(blob.path().filename().string(), blob.file_size()))
                last = blob.path();
        const std::string bytes = support::readAll(last);
        support::writeText(last, std::string(bytes.size(), 'x'));
        const auto damaged = place.runFrom(place.stick());
        QVERIFY(!damaged.result && !damaged.isFolderGone);
        QCOMPARE(damaged.result.error().code, Code::Forged);
        support::writeText(last, bytes);
        const auto whole = place.runFrom(place.stick());
        QVERIFY(whole.result && whole.result->installation.outcome == InstallOutcome::Ready);
        // What was there when it was pulled out was not fetched again.
        QVERIFY(whole.result->installation.fetchedBytes < all);
    }

    void whoTrustsNobodyIsTold()
    {
        Place place;
        fs::remove_all(place.data / "tuf");
        place.release("core", coreVersion("First"));
        QVERIFY(place.signOnline());
        const auto outcome = place.run();
        QVERIFY(!outcome);
        QVERIFY(outcome.error().detail.find("enrol it, or give it --trust-root") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(RepositoryUpdateTest)
#include "repository_update_test.moc"
