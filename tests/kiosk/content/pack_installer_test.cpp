// SPDX-License-Identifier: Apache-2.0
#include "core/sha256.h"
#include "kiosk/content/folder_blob_source.h"
#include "kiosk/content/install_space.h"
#include "kiosk/content/pack_installer.h"
#include "set_packs.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <set>

using core::Code;
using core::Result;
using kiosk::BlobSource;
using kiosk::FolderBlobSource;
using kiosk::InstalledContent;
using kiosk::InstallOutcome;
using kiosk::PackInstaller;
using support::TempFolder;
namespace fs = std::filesystem;

namespace {

support::MinimalPack coreVersion(const std::string &title)
{
    support::MinimalPack pack;
    pack.replace("guides/lost/en.md", "Passport lost", title);
    return pack;
}

/// Fetches from a folder; may break off, and remembers what was asked for.
class WatchedSource final : public BlobSource
{
public:
    explicit WatchedSource(const fs::path &folder) : m_folder(folder) {}

    Result<> fetch(const std::string &sha256, std::int64_t bytes, const fs::path &part) override
    {
        asked.push_back(sha256);
        if (stopAt && --*stopAt == 0)
            stop = true;
        if (!isBroken)
            return m_folder.fetch(sha256, bytes, part);
        const auto whole = m_folder.fetch(sha256, bytes, part);
        if (whole)
            fs::resize_file(part, std::uintmax_t(bytes) / 2);
        return core::failure(Code::Io, "the line went dead");
    }

    std::vector<std::string> asked;
    bool isBroken = false;
    std::optional<int> stopAt;
    std::atomic_bool stop = false;

private:
    FolderBlobSource m_folder;
};

/// A repository of built packs and a kiosk that installs from it.
struct Place
{
    TempFolder folder;
    fs::path mirror = folder / "mirror"; ///< blobs of all packs together
    fs::path data = folder / "data" / "content";
    InstalledContent content{data, "1.0"};
    WatchedSource source{mirror};

    /// Builds a pack into the mirror; returns its manifest.
    std::string publish(const support::MinimalPack &pack) const
    {
        support::buildPack(pack, mirror);
        return support::readAll(mirror / "manifest.json");
    }
    Result<kiosk::Installation> install(const kiosk::SetManifests &wanted)
    {
        source.asked.clear();
        return PackInstaller(content, {&source}).install(wanted, source.stop);
    }
    /// Installs, opens and keeps, as a kiosk does.
    kiosk::ContentSet show(const kiosk::SetManifests &wanted)
    {
        const auto installed = install(wanted);
        if (!installed)
            throw std::runtime_error(installed.error().detail);
        const auto choices = content.choicesAtStart();
        const auto opened = content.openFirst(*choices);
        if (!opened || !content.keep((*opened).library->set))
            throw std::runtime_error("not kept");
        return opened->library->set;
    }
    [[nodiscard]] std::string shownTitle()
    {
        const auto choices = content.choicesAtStart();
        const auto opened = content.openFirst(*choices);
        return opened ? opened->library->catalogue.guide("lost")->texts.at("en").title : opened.error().detail;
    }
    [[nodiscard]] fs::path blob(const std::string &manifest, const std::string &path) const
    {
        return content.blobs().pathOf(pack::manifestFromJson(manifest)->find(path)->sha256);
    }
    [[nodiscard]] std::set<std::string> entries(const char *name) const
    {
        std::set<std::string> names;
        if (fs::exists(data / name))
            for (const auto &entry : fs::recursive_directory_iterator(data / name))
                if (entry.is_regular_file())
                    names.insert(entry.path().filename().string());
        return names;
    }
};

std::set<std::string> blobsOf(const std::vector<std::string> &manifests)
{
    std::set<std::string> hashes;
    for (const std::string &manifest : manifests) {
        const pack::Manifest read = *pack::manifestFromJson(manifest);
        for (const pack::PackFile &file : read.files)
            hashes.insert(file.sha256);
    }
    return hashes;
}

std::string hashOf(const std::string &bytes) { return core::sha256Hex(core::asBytes(bytes)); }

/// A manifest as a hostile signer of an overlay may write it.
std::string editedManifest(const std::string &manifest, const std::function<void(pack::Manifest &)> &edit)
{
    pack::Manifest changed = *pack::manifestFromJson(manifest);
    edit(changed);
    return pack::toJson(changed);
}

} // namespace

#define VERIFY_RESULT(expression)                                                                                      \
    do {                                                                                                               \
        const auto &verified = (expression);                                                                           \
        QVERIFY2(verified, verified ? "" : verified.error().detail.c_str());                                           \
    } while (false)

class PackInstallerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetIsInstalledTriedAndKept()
    {
        Place place;
        const std::string core = place.publish({});
        const std::string notices = place.publish(support::noticesPack());
        const std::string park = place.publish(support::overlayPack());
        const auto installed = place.install({core, notices, {{"park", park}}});
        VERIFY_RESULT(installed);
        QCOMPARE(installed->outcome, InstallOutcome::Ready);
        QVERIFY((installed->set == kiosk::ContentSet{hashOf(core), hashOf(notices), {{"park", hashOf(park)}}}));
        QCOMPARE(place.entries("blobs"), blobsOf({core, notices, park}));
        QVERIFY(place.entries("downloads").empty());

        const auto choices = place.content.choicesAtStart();
        VERIFY_RESULT(choices);
        QCOMPARE(choices->size(), size_t(1));
        const auto opened = place.content.openFirst(*choices);
        VERIFY_RESULT(opened);
        QVERIFY(opened->isCandidate);
        QVERIFY(opened->troubles.empty());
        QVERIFY(opened->library->set == installed->set);
        QCOMPARE(opened->library->manifestSha256, hashOf(core));
        QCOMPARE(opened->library->catalogue.guides().value()->size(), size_t(2));
        QCOMPARE(opened->library->catalogue.notice("th-rain")->title.at("en"), std::string("Heavy rain"));
        const std::vector<kiosk::CatalogueMedia> media = *opened->library->catalogue.media();
        for (const kiosk::CatalogueMedia &file : media)
            VERIFY_RESULT(opened->library->media->verified(file.path));
        VERIFY_RESULT(place.content.keep(opened->library->set));
        QVERIFY(place.content.slots().read()->current == installed->set);
    }

    void onlyMissingBlobsAreFetched()
    {
        Place place;
        const std::string first = place.publish({});
        place.show({first, {}, {}});
        const std::string second = place.publish(coreVersion("Passport gone"));
        const auto installed = place.install({second, {}, {}});
        VERIFY_RESULT(installed);
        QCOMPARE(place.source.asked.size(), size_t(1)); // the guide; pack.json did not change
        const pack::Manifest manifest = *pack::manifestFromJson(second);
        QCOMPARE(installed->fetchedBytes, manifest.find("guides/lost.json")->bytes);
        QCOMPARE(installed->fetchedBlobs, 1);
    }

    void theSetThatIsShownNeedsNoWork()
    {
        Place place;
        const std::string core = place.publish({});
        place.show({core, {}, {}});
        const auto again = place.install({core, {}, {}});
        QCOMPARE(again->outcome, InstallOutcome::Unchanged);
        QVERIFY(place.source.asked.empty());
        QVERIFY(!place.content.slots().read()->candidate);
    }

    void aCandidateAgainKeepsItsAttempts()
    {
        Place place;
        const std::string core = place.publish({});
        VERIFY_RESULT(place.install({core, {}, {}}));
        QCOMPARE(place.content.choicesAtStart()->size(), size_t(1));
        QCOMPARE(place.install({core, {}, {}})->outcome, InstallOutcome::Ready);
        QCOMPARE(place.content.slots().read()->candidate->attempts, 1);
    }

    void whatDidNotComeUpIsNotTriedAgain()
    {
        Place place;
        const std::string first = place.publish({});
        const kiosk::ContentSet shown = place.show({first, {}, {}});
        const std::string second = place.publish(coreVersion("Crash"));
        VERIFY_RESULT(place.install({second, {}, {}}));
        for (int start = 0; start < kiosk::ContentSlots::kMaxAttempts; ++start)
            QCOMPARE(place.shownTitle(), std::string("Crash"));
        QCOMPARE(place.shownTitle(), std::string("Passport lost"));
        QCOMPARE(place.install({second, {}, {}})->outcome, InstallOutcome::Refused);
        QVERIFY(place.source.asked.empty());
        QCOMPARE(place.shownTitle(), std::string("Passport lost"));
        const std::string third = place.publish(coreVersion("Mended"));
        QCOMPARE(place.install({third, {}, {}})->outcome, InstallOutcome::Ready);
        QCOMPARE(place.shownTitle(), std::string("Mended"));
        QVERIFY(place.content.slots().read()->current == shown);
    }

    void anOlderVersionAgainIsTheOneThatIsShown()
    {
        Place place;
        const std::string first = place.publish({});
        place.show({first, {}, {}});
        const std::string second = place.publish(coreVersion("Withdrawn"));
        VERIFY_RESULT(place.install({second, {}, {}}));
        QCOMPARE(place.install({first, {}, {}})->outcome, InstallOutcome::Unchanged);
        QCOMPARE(place.shownTitle(), std::string("Passport lost"));
    }

    void aBrokenFetchGoesOnWhereItStopped()
    {
        Place place;
        const std::string core = place.publish({});
        place.source.isBroken = true;
        const auto broken = place.install({core, {}, {}});
        QCOMPARE(broken.error().code, Code::Io);
        QCOMPARE(place.entries("downloads").size(), size_t(1));
        const auto part = fs::file_size(place.data / "downloads" / *place.entries("downloads").begin());
        QVERIFY(part > 0);
        place.source.isBroken = false;
        const auto installed = place.install({core, {}, {}});
        VERIFY_RESULT(installed);
        std::int64_t total = 0;
        std::set<std::string> counted;
        const pack::Manifest manifest = *pack::manifestFromJson(core);
        for (const pack::PackFile &file : manifest.files)
            if (counted.insert(file.sha256).second)
                total += file.bytes;
        QCOMPARE(installed->fetchedBytes, total - std::int64_t(part));
        QVERIFY(place.entries("downloads").empty());
    }

    void aPartOfRubbishIsFetchedAnew_data()
    {
        QTest::addColumn<int>("bytes"); // of the part, in thirds of the blob
        QTest::newRow("shorter") << 1;
        QTest::newRow("as long") << 3;
        QTest::newRow("longer") << 4;
    }
    void aPartOfRubbishIsFetchedAnew()
    {
        QFETCH(int, bytes);
        Place place;
        const std::string core = place.publish({});
        const pack::Manifest manifest = *pack::manifestFromJson(core);
        const pack::PackFile *guide = manifest.find("guides/lost.json");
        const size_t length = size_t(guide->bytes * bytes / 3) + size_t(bytes == 4);
        support::writeText(place.content.blobs().partOf(guide->sha256), std::string(length, 'x'));
        VERIFY_RESULT(place.install({core, {}, {}}));
        QCOMPARE(place.shownTitle(), std::string("Passport lost"));
    }

    void aDamagedBlobIsFetchedAnewWithTheNextVersion()
    {
        Place place;
        const std::string first = place.publish({});
        place.show({first, {}, {}});
        for (const char *path : {"videos/film.webm", "countries/TH.json"})
            support::flipBit(place.blob(first, path));
        const std::string second = place.publish(coreVersion("Passport gone"));
        VERIFY_RESULT(place.install({second, {}, {}}));
        QCOMPARE(place.source.asked.size(), size_t(3));
        QCOMPARE(place.shownTitle(), std::string("Passport gone"));
    }

    void whatTheSourceHasIsNotTrusted_data()
    {
        QTest::addColumn<int>("damage");
        QTest::addColumn<int>("code");
        QTest::newRow("a changed bit") << 0 << int(Code::Forged);
        QTest::newRow("missing") << 1 << int(Code::NotFound);
        QTest::newRow("shorter") << 2 << int(Code::Rejected);
        QTest::newRow("longer") << 3 << int(Code::Rejected);
        QTest::newRow("a folder") << 4 << int(Code::Rejected);
        QTest::newRow("a link to something else") << 5 << int(Code::Forged);
    }
    void whatTheSourceHasIsNotTrusted()
    {
        QFETCH(int, damage);
        QFETCH(int, code);
        Place place;
        const std::string first = place.publish({});
        place.show({first, {}, {}});
        const std::string second = place.publish(coreVersion("Passport gone"));
        const fs::path blob = support::blobOf(place.mirror, "guides/lost.json");
        const std::string bytes = support::readAll(blob);
        fs::remove(blob);
        if (damage == 0) {
            support::writeText(blob, bytes);
            support::flipBit(blob);
        } else if (damage == 2) {
            support::writeText(blob, bytes.substr(1));
        } else if (damage == 3) {
            support::writeText(blob, bytes + "x");
        } else if (damage == 4) {
            fs::create_directory(blob);
        } else if (damage == 5) {
            support::writeText(place.folder / "secret", std::string(bytes.size(), 's'));
            fs::create_symlink(place.folder / "secret", blob);
        }
        const auto installed = place.install({second, {}, {}});
        QVERIFY(!installed);
        QCOMPARE(int(installed.error().code), code);
        QVERIFY2(installed.error().detail.find("guides/lost.json") != std::string::npos,
                 installed.error().detail.c_str());
        QCOMPARE(place.shownTitle(), std::string("Passport lost"));
        fs::remove_all(blob);
        support::writeText(blob, bytes);
        VERIFY_RESULT(place.install({second, {}, {}}));
        QCOMPARE(place.shownTitle(), std::string("Passport gone"));
    }

    void theNextSourceIsAskedForWhatTheFirstLacks()
    {
        Place place;
        const std::string core = place.publish({});
        const fs::path blob = support::blobOf(place.mirror, "videos/film.webm");
        const fs::path other = place.folder / "other";
        fs::create_directories((other / fs::relative(blob, place.mirror)).parent_path());
        fs::rename(blob, other / fs::relative(blob, place.mirror));
        FolderBlobSource second(other);
        const auto installed =
            PackInstaller(place.content, {&place.source, &second}).install({core, {}, {}}, place.source.stop);
        VERIFY_RESULT(installed);
        QCOMPARE(place.shownTitle(), std::string("Passport lost"));
    }

    void aStopBetweenTwoBlobsLosesNothing()
    {
        Place place;
        const std::string core = place.publish({});
        place.source.stopAt = 4;
        const auto stopped = place.install({core, {}, {}});
        VERIFY_RESULT(stopped);
        QCOMPARE(stopped->outcome, InstallOutcome::Stopped);
        QCOMPARE(place.entries("blobs").size(), size_t(4));
        QVERIFY(!place.content.slots().read()->candidate);
        place.source.stopAt.reset();
        place.source.stop = false;
        VERIFY_RESULT(place.install({core, {}, {}}));
        QCOMPARE(place.source.asked.size(), blobsOf({core}).size() - 4);
    }

    void theLastTwoSetsAreKeptAndTheRestIsCleared()
    {
        Place place;
        std::vector<std::string> versions;
        for (const char *title : {"One", "Two", "Three"}) {
            versions.push_back(place.publish(coreVersion(title)));
            place.show({versions.back(), {}, {}});
        }
        QCOMPARE(place.entries("blobs"), blobsOf({versions[1], versions[2]}));
        QVERIFY(!fs::exists(place.data / "packs" / hashOf(versions[0])));
        QVERIFY(fs::exists(place.data / "packs" / hashOf(versions[1])));
        QCOMPARE(std::distance(fs::directory_iterator(place.data / "sets"), {}), 2);
        // What is only being tried clears nothing away.
        const std::string fourth = place.publish(coreVersion("Four"));
        VERIFY_RESULT(place.install({fourth, {}, {}}));
        QCOMPARE(place.entries("blobs"), blobsOf({versions[1], versions[2], fourth}));
    }

    void nothingIsClearedAwayWhileTheSlotsCannotBeRead()
    {
        Place place;
        const std::string core = place.publish({});
        place.show({core, {}, {}});
        support::writeText(place.data / "slots.json", "{");
        QCOMPARE(place.content.collectGarbage(), std::int64_t(0));
        QCOMPARE(place.entries("blobs"), blobsOf({core}));
    }

    void aDamagedCatalogueIsBuiltAnew()
    {
        Place place;
        const kiosk::ContentSet set = place.show({place.publish({}), {}, {}});
        support::flipBit(place.data / "sets" / set.id() / "catalogue.sqlite");
        QCOMPARE(place.content.open(set).error().code, Code::Malformed);
        QCOMPARE(place.shownTitle(), std::string("Passport lost"));
        VERIFY_RESULT(place.content.open(set));
    }

    void theSetBeforeIsShownWhereTheCurrentOneIsLost()
    {
        Place place;
        const std::string first = place.publish({});
        place.show({first, {}, {}});
        const std::string second = place.publish(coreVersion("Passport gone"));
        const kiosk::ContentSet set = place.show({second, {}, {}});
        fs::remove_all(place.data / "sets" / set.id());
        fs::remove(place.blob(second, "guides/lost.json"));
        const auto opened = place.content.openFirst(*place.content.choicesAtStart());
        VERIFY_RESULT(opened);
        QCOMPARE(opened->library->catalogue.guide("lost")->texts.at("en").title, std::string("Passport lost"));
        QCOMPARE(opened->troubles.size(), size_t(1));
        // The next poll mends it.
        QCOMPARE(place.install({second, {}, {}})->outcome, InstallOutcome::Unchanged);
        QCOMPARE(place.shownTitle(), std::string("Passport gone"));
    }

    void aCandidateThatCannotBeOpenedIsRefusedAtOnce()
    {
        Place place;
        place.show({place.publish({}), {}, {}});
        const std::string second = place.publish(coreVersion("Passport gone"));
        const auto installed = place.install({second, {}, {}});
        fs::remove_all(place.data / "sets" / installed->set.id());
        fs::remove(place.blob(second, "guides/lost.json"));
        QCOMPARE(place.shownTitle(), std::string("Passport lost"));
        QVERIFY(place.content.slots().isRefused(installed->set.id()));
    }

    void aPackOfCoreThatIsWrongIsAnErrorAndChangesNothing()
    {
        Place place;
        place.show({place.publish({}), {}, {}});
        place.publish(coreVersion("Wrong"));
        support::replaceInPack(place.mirror, "guides/lost.json", "{}");
        const auto installed = place.install({support::readAll(place.mirror / "manifest.json"), {}, {}});
        QCOMPARE(installed.error().code, Code::Malformed);
        QCOMPARE(place.install({"{}", {}, {}}).error().code, Code::Malformed);
        QVERIFY(place.install({"{}", {}, {}}).error().detail.starts_with("core: "));
        QCOMPARE(place.shownTitle(), std::string("Passport lost"));
    }

    void troubleWithAnOverlayStopsNoNotice_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::newRow("no manifest") << 0;
        QTest::newRow("a missing file") << 1;
        QTest::newRow("larger than any disk") << 2;
        QTest::newRow("a file of the core with another size") << 3;
        QTest::newRow("a newer format") << 4;
    }
    void troubleWithAnOverlayStopsNoNotice()
    {
        QFETCH(int, trouble);
        Place place;
        const std::string core = place.publish({});
        const std::string park = place.publish(support::overlayPack());
        place.show({core, place.publish(support::noticesPack()), {{"park", park}}});
        support::MinimalPack next = support::overlayPack();
        next.replace("guides/gate/en.md", "Passport lost", "Gate");
        std::string broken = place.publish(next);
        const std::string guide = pack::manifestFromJson(broken)->find("guides/gate.json")->sha256;
        if (trouble == 0)
            broken = "{}";
        if (trouble == 1)
            fs::remove(place.mirror / pack::blobPathOf(guide));
        if (trouble == 2)
            broken = editedManifest(broken, [](pack::Manifest &manifest) {
                for (char digit : std::string("0123456789abcdef0123456789abcde"))
                    manifest.files.push_back({"images/z" + std::to_string(manifest.files.size() + 100) + ".png",
                                              hashOf(std::to_string(manifest.files.size()) + digit),
                                              pack::kMaxFileBytes, "image/png"});
            });
        if (trouble == 3)
            broken = editedManifest(broken, [&](pack::Manifest &manifest) {
                for (pack::PackFile &file : manifest.files)
                    if (file.path == "guides/gate.json")
                        file.sha256 = pack::manifestFromJson(core)->find("guides/lost.json")->sha256, file.bytes = 5;
            });
        if (trouble == 4)
            broken.replace(broken.find("\"format\":1"), 10, "\"format\":2");

        const std::string urgent = place.publish(support::noticesPack("Flood"));
        const auto installed = place.install({core, urgent, {{"park", broken}}});
        VERIFY_RESULT(installed);
        QCOMPARE(installed->outcome, InstallOutcome::Ready);
        QVERIFY((installed->set == kiosk::ContentSet{hashOf(core), hashOf(urgent), {{"park", hashOf(park)}}}));
        const auto isAboutPark = [](const kiosk::LeftOut &one) { return one.pack == "overlay-park"; };
        QCOMPARE(std::ranges::count_if(installed->leftOut, isAboutPark), 1);
        QVERIFY(place.content.blobs().isWhole(pack::manifestFromJson(core)->find("guides/lost.json")->sha256,
                                              pack::manifestFromJson(core)->find("guides/lost.json")->bytes));
        const auto opened = place.content.openFirst(*place.content.choicesAtStart());
        QCOMPARE(opened->library->catalogue.notice("th-rain")->title.at("en"), std::string("Flood"));
        QCOMPARE(opened->library->catalogue.guides().value()->size(), size_t(2));
        // The same poll again finds nothing to do.
        VERIFY_RESULT(place.content.keep(opened->library->set));
        QCOMPARE(place.install({core, urgent, {{"park", broken}}})->outcome, InstallOutcome::Unchanged);
    }

    void whatDoesNotFitIsAnErrorThatSaysHowMuchIsMissing()
    {
        Place place;
        const std::string bytes = place.publish({});
        VERIFY_RESULT(place.content.storeManifest(bytes));
        const pack::Manifest manifest = *pack::manifestFromJson(bytes);
        VERIFY_RESULT(kiosk::checkSpace(place.content, manifest, manifest.files, {}));
        const auto free = std::int64_t(fs::space(place.folder.path()).available);
        std::vector<pack::PackFile> films;
        for (std::int64_t sum = 0; sum <= free; sum += pack::kMaxFileBytes)
            films.push_back({"videos/x.webm", hashOf(std::to_string(sum)), pack::kMaxFileBytes, "video/webm"});
        const auto checked = kiosk::checkSpace(place.content, manifest, films, {});
        QCOMPARE(checked.error().code, Code::Full);
        const std::int64_t needed = kiosk::neededBytes(place.content.blobs(), manifest, films) + kiosk::kReserveBytes;
        QVERIFY(needed > free);
        QVERIFY2(checked.error().detail.find("needs " + std::to_string(needed / 1'000'000 + 1) + " MB, ") !=
                     std::string::npos,
                 checked.error().detail.c_str());
        QVERIFY(checked.error().detail.find(" MB are free in " + place.data.string()) != std::string::npos);
    }

    void whatNobodyNamesMakesRoom()
    {
        Place place;
        const std::string bytes = place.publish({});
        VERIFY_RESULT(place.content.storeManifest(bytes));
        const std::string orphan(64, 'e');
        support::writeText(place.content.blobs().pathOf(orphan), "left by an installation that failed");
        std::vector<pack::PackFile> films(64, {"videos/x.webm", orphan, pack::kMaxFileBytes * 64, "video/webm"});
        const pack::Manifest manifest = *pack::manifestFromJson(bytes);
        QCOMPARE(kiosk::checkSpace(place.content, manifest, films, std::array{hashOf(bytes)}).error().code, Code::Full);
        QVERIFY(!fs::exists(place.content.blobs().pathOf(orphan)));
        VERIFY_RESULT(place.content.manifest(hashOf(bytes)));
    }

    void theSpaceThatIsNeededCountsWhatIsThere()
    {
        Place place;
        const std::string bytes = place.publish({});
        const pack::Manifest manifest = *pack::manifestFromJson(bytes);
        const std::vector<pack::PackFile> all = manifest.files;
        const std::int64_t whole = kiosk::neededBytes(place.content.blobs(), manifest, all);
        QVERIFY(whole - kiosk::neededBytes(place.content.blobs(), manifest, {}) > 1'000);
        support::writeText(place.content.blobs().partOf(all[0].sha256), "1234567");
        QCOMPARE(kiosk::neededBytes(place.content.blobs(), manifest, all), whole - 7);
        // The catalogue that was allowed for is larger than the one that is made.
        const kiosk::ContentSet set = place.show({bytes, {}, {}});
        QVERIFY(std::int64_t(fs::file_size(place.data / "sets" / set.id() / "catalogue.sqlite")) <
                kiosk::neededBytes(place.content.blobs(), manifest, {}));
    }
};

QTEST_GUILESS_MAIN(PackInstallerTest)
#include "pack_installer_test.moc"
