// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/installed_content.h"

#include "core/sha256.h"
#include "kiosk/content/sealed_catalogue.h"
#include "storage/file_io.h"

#include <set>

namespace kiosk {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

/// Deletes the entries of `folder` whose names are not in `kept`.
void sweepFolder(const fs::path &folder, const std::set<std::string, std::less<>> &kept)
{
    std::error_code failed;
    std::vector<fs::path> garbage;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed))
        if (!kept.contains(entry->path().filename().string()))
            garbage.push_back(entry->path());
    for (const fs::path &path : garbage)
        fs::remove_all(path, failed);
}

std::vector<ContentSet> setsOf(const Slots &slots)
{
    std::vector<ContentSet> sets;
    for (const auto &set : {slots.current, slots.previous})
        if (set)
            sets.push_back(*set);
    if (slots.candidate)
        sets.push_back(slots.candidate->set);
    return sets;
}

} // namespace

InstalledContent::InstalledContent(const fs::path &folder, std::string program)
    : m_folder(fs::absolute(folder)), m_blobs(m_folder), m_slots(m_folder / "slots.json", std::move(program))
{}

fs::path InstalledContent::setFolder(const ContentSet &set) const { return m_folder / "sets" / set.id(); }

Result<std::vector<InstalledContent::Choice>> InstalledContent::choicesAtStart()
{
    const auto candidate = m_slots.beginAttempt();
    const auto slots = m_slots.read();
    if (!slots)
        return tl::unexpected(slots.error());
    std::vector<Choice> choices;
    // An attempt that could not be counted is not made: it might be the tenth.
    if (candidate && *candidate)
        choices.push_back({**candidate, true});
    for (const auto &set : {slots->current, slots->previous})
        if (set)
            choices.push_back({*set, false});
    return choices;
}

Result<InstalledContent::Library> InstalledContent::open(const ContentSet &set) const
{
    auto catalogue = openSealedCatalogue(setFolder(set));
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    const auto media = catalogue->media();
    if (!media)
        return tl::unexpected(media.error());
    auto store = std::make_shared<MediaStore>(std::vector{m_folder}, *media);
    return std::make_shared<ContentLibrary>(ContentLibrary{std::move(*catalogue), std::move(store), set.core, set});
}

Result<InstalledContent::Opened> InstalledContent::openFirst(std::span<const Choice> choices)
{
    std::vector<std::string> troubles;
    core::Error last{Code::NotFound, "no set of packs was installed"};
    for (const Choice &choice : choices) {
        auto library = open(choice.set);
        if (!library)
            library = build(choice.set).and_then([&](const auto &) { return open(choice.set); });
        if (library)
            return Opened{*library, choice.isCandidate, std::move(troubles)};
        last = library.error();
        troubles.push_back("set " + choice.set.id() + " cannot be opened: " + last.detail);
        if (choice.isCandidate)
            if (const auto refused = m_slots.refuse(choice.set, last.detail); !refused)
                troubles.push_back(refused.error().detail);
    }
    return tl::unexpected(std::move(last));
}

Result<std::optional<InstalledContent::Opened>> InstalledContent::openCandidate()
{
    const auto candidate = m_slots.beginAttempt();
    if (!candidate)
        return tl::unexpected(candidate.error());
    if (!*candidate)
        return std::optional<Opened>();
    const Choice choice{**candidate, true};
    return openFirst({&choice, 1}).map([](Opened opened) { return std::optional(std::move(opened)); });
}

Result<> InstalledContent::keep(const ContentSet &set)
{
    if (auto committed = m_slots.commit(set); !committed)
        return committed;
    // What is being installed now has blobs that no slot names yet: the next time clears away.
    if (const std::unique_lock lock(m_installing, std::try_to_lock); lock)
        collectGarbage();
    return {};
}

Result<std::string> InstalledContent::storeManifest(std::string_view bytes) const
{
    const std::string hash = core::sha256Hex(core::asBytes(bytes));
    const fs::path file = m_folder / "packs" / hash / "manifest.json";
    if (const auto known = storage::digestOfFile(file, pack::kMaxManifestBytes); known && known->sha256 == hash)
        return hash;
    return storage::makeFolderDurably(file.parent_path())
        .and_then([&] { return storage::writeFileDurably(file, core::asBytes(bytes)); })
        .map([&] { return hash; });
}

Result<std::string> InstalledContent::manifestBytes(const std::string &sha256) const
{
    auto bytes = storage::readFile(m_folder / "packs" / sha256 / "manifest.json", pack::kMaxManifestBytes);
    if (bytes && core::sha256Hex(core::asBytes(*bytes)) != sha256)
        return core::failure(Code::Forged, "the manifest " + sha256 + " is damaged");
    return bytes;
}

Result<pack::Manifest> InstalledContent::manifest(const std::string &sha256) const
{
    return manifestBytes(sha256).and_then([](const std::string &bytes) { return pack::manifestFromJson(bytes); });
}

Result<std::vector<SetPack>> InstalledContent::packsOf(const ContentSet &set) const
{
    std::vector<SetPack> packs;
    Result<> read;
    const auto add = [&](PackRole role, const std::string &venue, const std::string &hash) {
        auto found = manifest(hash);
        if (found)
            packs.push_back({role, venue, pack::PackReader(m_folder, std::move(*found), hash)});
        else
            read = tl::unexpected(found.error());
    };
    add(PackRole::Core, {}, set.core);
    if (set.notices)
        add(PackRole::Notices, {}, *set.notices);
    for (const auto &[venue, hash] : set.overlays)
        add(PackRole::Overlay, venue, hash);
    return read.map([&] { return std::move(packs); });
}

Result<std::vector<LeftOut>> InstalledContent::build(const ContentSet &set)
{
    const std::lock_guard lock(m_building);
    return packsOf(set).and_then(
        [&](const std::vector<SetPack> &packs) { return buildSealedCatalogue(setFolder(set), packs); });
}

std::int64_t InstalledContent::collectGarbage(std::span<const std::string> wanted) const
{
    const auto slots = m_slots.read();
    if (!slots)
        return 0;
    std::set<std::string, std::less<>> sets;
    std::set<std::string, std::less<>> manifests(wanted.begin(), wanted.end());
    for (const ContentSet &set : setsOf(*slots)) {
        sets.insert(set.id());
        for (const std::string &hash : set.manifests())
            manifests.insert(hash);
    }
    std::set<std::string, std::less<>> files;
    for (const std::string &hash : manifests) {
        const auto known = manifest(hash);
        if (!known)
            return 0;
        for (const pack::PackFile &file : known->files)
            files.insert(file.sha256);
    }
    sweepFolder(m_folder / "sets", sets);
    sweepFolder(m_folder / "packs", manifests);
    return m_blobs.collectGarbage(files);
}

} // namespace kiosk
