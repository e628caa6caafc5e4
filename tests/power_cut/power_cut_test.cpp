// SPDX-License-Identifier: Apache-2.0
// The power goes, or the disk is full, at each file operation of an installation in turn: what was shown before or what
// was installed is shown afterwards, whole, and the next installation succeeds.
#include "kiosk/content/folder_blob_source.h"
#include "kiosk/content/pack_installer.h"
#include "run_program.h"
#include "set_packs.h"
#include "suffering.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <functional>
#include <gmock/gmock.h>
#include <map>

// This program looks at what a cut left; it suffers none itself, and need not wait for the disk thousands of times.
extern "C" int fsync(int) { return 0; }
extern "C" int fdatasync(int) { return 0; }

namespace {

namespace fs = std::filesystem;
using kiosk::ContentSet;
using kiosk::InstalledContent;
using support::Suffering;
using testing::AnyOf;
using testing::HasSubstr;

constexpr int kEndedWell = 0;
constexpr int kFull = 3;
constexpr int kFailed = 4;

support::MinimalPack core(const std::string &title)
{
    support::MinimalPack pack;
    pack.replace("guides/lost/en.md", "Passport lost", title);
    return pack;
}

kiosk::Installation install(InstalledContent &content, const fs::path &mirror, const kiosk::SetManifests &wanted)
{
    kiosk::FolderBlobSource source(mirror);
    const std::atomic_bool stop = false;
    auto installed = kiosk::PackInstaller(content, {&source}).install(wanted, stop);
    if (!installed)
        throw std::runtime_error("installation: " + installed.error().detail);
    return std::move(*installed);
}

/// What a start of the kiosk shows; with every document and every picture and film read and compared.
ContentSet start(InstalledContent &content)
{
    const auto choices = content.choicesAtStart();
    if (!choices)
        throw std::runtime_error("start: " + choices.error().detail);
    if (choices->empty())
        return {};
    const auto opened = content.openFirst(*choices);
    if (!opened || !opened->troubles.empty())
        throw std::runtime_error("open: " + (opened ? opened->troubles.front() : opened.error().detail));
    kiosk::Catalogue &catalogue = opened->library->catalogue;
    if (!catalogue.guides() || !catalogue.countries() || !catalogue.notices() || !catalogue.quizzes() ||
        catalogue.searchCountries("taiguo").value().empty())
        throw std::runtime_error("the catalogue is not whole");
    const auto media = catalogue.media();
    for (const kiosk::CatalogueMedia &file : media.value())
        if (const auto verified = opened->library->media->verified(file.path); !verified)
            throw std::runtime_error(verified.error().detail);
    for (const std::string &manifest : opened->library->set.manifests()) {
        const auto pack = content.manifest(manifest);
        for (const pack::PackFile &file : pack.value().files)
            if (!content.blobs().isWhole(file.sha256, file.bytes))
                throw std::runtime_error(file.path + " is damaged");
    }
    if (opened->isCandidate)
        if (const auto kept = content.keep(opened->library->set); !kept)
            throw std::runtime_error("keep: " + kept.error().detail);
    return opened->library->set;
}

/// A kiosk's content folder before the installation, and what is to be installed.
class Scene
{
public:
    enum class Before { Nothing, TwoSets };

    explicit Scene(Before before)
    {
        publish("notices.json", support::noticesPack());
        publish("overlay.json", support::overlayPack());
        InstalledContent content(m_folder / "before", "test");
        fs::create_directory(m_folder / "before");
        if (before == Before::TwoSets)
            for (const char *title : {"One", "Two"}) {
                publish("core.json", core(title));
                install(content, mirror(), {manifest("core.json"), {}, {}});
                m_old = start(content);
            }
        publish("core.json", core("Three"));
    }

    /// The set that was shown before; an empty one if none was.
    [[nodiscard]] const ContentSet &old() const { return m_old; }
    [[nodiscard]] fs::path content() const { return m_folder / "content"; }

    /// Runs the installation anew, under these settings of the cutting library.
    support::Ended run(std::map<std::string, std::string> settings) const
    {
        fs::remove_all(content());
        fs::remove_all(m_folder / "content.undo");
        fs::copy(m_folder / "before", content(), fs::copy_options::recursive);
        settings["LD_PRELOAD"] = POWER_CUT_LIBRARY;
        settings["POWER_CUT_ROOT"] = content();
        settings["ASAN_OPTIONS"] = "verify_asan_link_order=0:detect_leaks=0";
        return support::runProgram({INSTALLING_PROGRAM, content(), mirror(), m_folder / "core.json",
                                    m_folder / "notices.json", "park", m_folder / "overlay.json"},
                                   settings);
    }

    /// Each operation of the installation, as "rename slots.json".
    [[nodiscard]] std::vector<std::string> operations() const
    {
        const fs::path log = m_folder / "operations";
        fs::remove(log);
        const support::Ended ended = run({{"POWER_CUT_LOG", log}});
        if (ended.status != kEndedWell)
            throw std::runtime_error("the installation failed: " + ended.output);
        return support::linesOf(support::readAll(log));
    }

    /// What a restart after the damage shows, and that all is well after another installation. Throws what is wrong.
    /// Where the disk had no room for the overlay, the set may be without it.
    ContentSet restartAndInstallAgain(bool mayLackOverlay) const
    {
        ContentSet shown;
        {
            InstalledContent restarted(content(), "test");
            shown = start(restarted);
        }
        InstalledContent next(content(), "test");
        const kiosk::Installation installed = install(next, mirror(), wanted());
        if (start(next) != installed.set || installed.outcome == kiosk::InstallOutcome::Refused)
            throw std::runtime_error("the next installation is not shown");
        const kiosk::Slots slots = next.slots().read().value();
        if (slots.current != installed.set || slots.candidate || !slots.refused.empty())
            throw std::runtime_error("the slots are not as after an installation");
        ContentSet withoutOverlay = installed.set;
        withoutOverlay.overlays.clear();
        if (shown != m_old && shown != installed.set && !(mayLackOverlay && shown == withoutOverlay))
            throw std::runtime_error("neither the old nor the new set was shown");
        return shown;
    }

    /// What neither slot names and is there all the same.
    [[nodiscard]] std::vector<std::string> litter() const
    {
        InstalledContent content(this->content(), "test");
        content.collectGarbage();
        const kiosk::Slots slots = content.slots().read().value();
        std::set<std::string> kept{"slots.json"};
        for (const auto &set : {slots.current, slots.previous})
            if (set) {
                kept.insert({set->id(), "catalogue.sqlite", "seal.json", "manifest.json"});
                for (const std::string &hash : set->manifests()) {
                    kept.insert(hash);
                    const pack::Manifest manifest = content.manifest(hash).value();
                    for (const pack::PackFile &file : manifest.files)
                        kept.insert(file.sha256);
                }
            }
        std::vector<std::string> litter;
        for (const auto &entry : fs::recursive_directory_iterator(this->content()))
            if (!entry.is_directory() && !kept.contains(entry.path().filename().string()))
                litter.push_back(entry.path().string());
        return litter;
    }

private:
    [[nodiscard]] fs::path mirror() const { return m_folder / "mirror"; }
    void publish(const char *name, const support::MinimalPack &pack) const
    {
        support::buildPack(pack, mirror());
        fs::rename(mirror() / "manifest.json", m_folder / name);
    }
    [[nodiscard]] std::string manifest(const char *name) const { return support::readAll(m_folder / name); }
    [[nodiscard]] kiosk::SetManifests wanted() const
    {
        return {manifest("core.json"), manifest("notices.json"), {{"park", manifest("overlay.json")}}};
    }

    support::TempFolder m_folder;
    ContentSet m_old;
};

/// Lets the installation suffer at each of its operations and looks at what is left.
void sufferEverywhere(const Scene &scene, const Suffering &suffering,
                      const std::function<void(const support::Ended &)> &checkEnd)
{
    const std::vector<std::string> operations = scene.operations();
    std::map<bool, int> shown;
    for (size_t i = 1; i <= operations.size(); ++i) {
        SCOPED_TRACE(suffering.name + " at operation " + std::to_string(i) + ", " + operations[i - 1]);
        const support::Ended ended =
            scene.run({{"POWER_CUT_AT", std::to_string(i)}, {"POWER_CUT_LOSES", suffering.losesAt(i)}});
        checkEnd(ended);
        try {
            ++shown[scene.restartAndInstallAgain(suffering.isError()) == scene.old()];
            EXPECT_THAT(scene.litter(), testing::IsEmpty());
        } catch (const std::exception &wrong) {
            ADD_FAILURE() << wrong.what() << "\n" << ended.output;
        }
    }
    std::printf("%s: %zu operations, each in turn (%s); afterwards the old set was shown %d times, the new one %d "
                "times\n",
                suffering.name.c_str(), operations.size(), support::kindsOf(operations).c_str(), shown[true],
                shown[false]);
}

class PowerCut : public testing::TestWithParam<Suffering>
{};

TEST_P(PowerCut, LeavesTheOldOrTheNewSetWhole)
{
    sufferEverywhere(Scene(Scene::Before::TwoSets), GetParam(),
                     [](const support::Ended &ended) { EXPECT_TRUE(ended.wasKilled) << ended.status << ended.output; });
}

INSTANTIATE_TEST_SUITE_P(Loses, PowerCut, testing::ValuesIn(support::kPowerCuts));

TEST(FirstInstallation, ThatIsCutLeavesNothingOrTheSetWhole)
{
    sufferEverywhere(Scene(Scene::Before::Nothing), {"power cut of the first installation", "names"},
                     [](const support::Ended &ended) { EXPECT_TRUE(ended.wasKilled) << ended.output; });
}

class FullDisk : public testing::TestWithParam<Suffering>
{};

TEST_P(FullDisk, IsAnErrorAndTheOldSetStays)
{
    const Scene scene(Scene::Before::TwoSets);
    int errors = 0;
    sufferEverywhere(scene, GetParam(), [&](const support::Ended &ended) {
        EXPECT_FALSE(ended.wasKilled) << ended.output;
        // What only deletes needs no space, so that the end may be good.
        if (ended.status == kEndedWell)
            return;
        ++errors;
        // SQLite says so in its own words, and does not say why a new file cannot be made.
        const bool isUnsaid = ended.output.find("unable to open database file") != std::string::npos;
        EXPECT_EQ(ended.status, isUnsaid ? kFailed : kFull) << ended.output;
        EXPECT_THAT(ended.output, AnyOf(HasSubstr("No space left on device"), HasSubstr("disk is full"),
                                        HasSubstr("unable to open database file")));
        EXPECT_THAT(ended.output, HasSubstr(scene.old().id() + "\n"));
    });
    EXPECT_GT(errors, 50);
}

INSTANTIATE_TEST_SUITE_P(At, FullDisk, testing::ValuesIn(support::kFullDisks));

TEST(SmallDisk, IsToldBeforeAnythingIsFetched)
{
    const Scene scene(Scene::Before::TwoSets);
    const support::Ended ended = scene.run({{"POWER_CUT_FREE", "10000000"}});
    EXPECT_EQ(ended.status, kFull);
    EXPECT_THAT(ended.output, testing::ContainsRegex("core: the installation needs [0-9]+ MB, 10 MB are free in"));
    EXPECT_THAT(ended.output, HasSubstr(scene.old().id()));
    EXPECT_TRUE(fs::is_empty(scene.content() / "downloads"));
}

/// The tool itself: without it, nothing of the above would mean anything.
TEST(PowerCutTool, TakesBackWhatWasNotFlushed)
{
    const Scene scene(Scene::Before::TwoSets);
    const std::vector<std::string> operations = scene.operations();
    const auto find = [&](const std::string &operation) {
        const auto found =
            std::ranges::find_if(operations, [&](const std::string &one) { return one.starts_with(operation); });
        return std::to_string(found - operations.begin() + 1);
    };
    const auto countBlobs = [&] {
        int blobs = 0;
        for (const auto &entry : fs::recursive_directory_iterator(scene.content() / "blobs"))
            blobs += entry.is_regular_file() ? 1 : 0;
        return blobs;
    };
    scene.run({{"POWER_CUT_AT", "1"}, {"POWER_CUT_LOSES", "names"}});
    const int before = countBlobs();
    // The first blob was renamed, and its folder is about to be flushed.
    const std::string flush = std::to_string(std::stoi(find("rename blobs/")) + 1);
    EXPECT_TRUE(operations[size_t(std::stoi(flush)) - 1].starts_with("fsync blobs/"));
    for (const auto &[loses, blobs] : {std::pair("nothing", before + 1), {"data", before + 1}, {"names", before}}) {
        scene.run({{"POWER_CUT_AT", flush}, {"POWER_CUT_LOSES", loses}});
        EXPECT_EQ(countBlobs(), blobs) << loses;
    }
    const std::string afterwards = std::to_string(std::stoi(flush) + 1);
    scene.run({{"POWER_CUT_AT", afterwards}, {"POWER_CUT_LOSES", "names"}});
    EXPECT_EQ(countBlobs(), before + 1);
    // A written part is there with its bytes, or without them.
    const std::string written = std::to_string(std::stoi(find("write downloads/")) + 1);
    for (const auto &[loses, isEmpty] : {std::pair("nothing", false), {"data", true}}) {
        scene.run({{"POWER_CUT_AT", written}, {"POWER_CUT_LOSES", loses}});
        const fs::path part = fs::directory_iterator(scene.content() / "downloads")->path();
        EXPECT_EQ(fs::file_size(part) == 0, isEmpty) << loses;
    }
}

} // namespace
