// SPDX-License-Identifier: Apache-2.0
#include "cli/release.h"

#include "cli/difference_report.h"
#include "cli/hub_client.h"
#include "core/clock.h"
#include "core/encoding.h"
#include "core/field_reader.h"
#include "core/sha256.h"
#include "core/time_text.h"
#include "pack/names.h"
#include "pack/pack_content.h"
#include "pack/pack_reader.h"
#include "storage/file_io.h"
#include "tuf/updater.h"
#include "tuf_signing/drafts.h"
#include "tuf_signing/metadata_json.h"

#include <iostream>

namespace cli {
namespace {

using core::Code;
using core::Json;
using core::Result;
using tuf_signing::RepositoryFolder;
namespace fs = std::filesystem;

/// What a role may bring: docs/content-format.md, "Sets and overlays".
Result<> checkRole(std::string_view role, const pack::PackIndex &index)
{
    const bool hasOtherThanNotices = !index.guides.empty() || !index.countries.empty() || !index.quizzes.empty() ||
                                     !index.scenarios.empty() || !index.checklists.empty() || !index.courses.empty() ||
                                     !index.playlists.empty() || !index.campaigns.empty() || !index.venues.empty();
    if (role == "notices" && hasOtherThanNotices)
        return core::failure(Code::Rejected, "the role notices publishes notices only; put the rest into core");
    if (role.starts_with("overlay-") && (!index.notices.empty() || !index.countries.empty()))
        return core::failure(Code::Rejected, "an overlay brings no notices and no countries; it may add guides, "
                                             "quizzes, scenarios, checklists, courses and playlists");
    return {};
}

fs::path manifestFileOf(const RepositoryFolder &repository, std::string_view target, const tuf::TargetFile &file)
{
    return repository.targetsFolder() / tuf::targetUrlPath(target, file, /* consistentSnapshot */ true);
}

/// Copies what is not there yet; content-addressed, so what is there is right.
Result<> copyInto(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    if (fs::exists(to, error))
        return {};
    fs::path unfinished = to;
    unfinished += ".part";
    return storage::makeFolderDurably(to.parent_path()).and_then([&]() -> Result<> {
        fs::copy_file(from, unfinished, fs::copy_options::overwrite_existing, error);
        if (error)
            return core::failure(Code::Io, "cannot copy " + from.string() + ": " + error.message());
        return storage::moveFileDurably(unfinished, to);
    });
}

Result<pack::PackReader> openReleased(const RepositoryFolder &repository, std::string_view role,
                                      const tuf::Targets &content)
{
    const auto target = tuf_signing::manifestTargetOf(role);
    const auto file = target ? content.targets.find(*target) : content.targets.end();
    if (file == content.targets.end())
        return core::failure(Code::NotFound, "the role " + std::string(role) + " names no pack");
    return pack::PackReader::open(manifestFileOf(repository, *target, file->second), repository.targetsFolder());
}

/// The roles that metadata name, one line each.
std::vector<std::string> linesOf(const tuf::Roles &roles)
{
    std::vector<std::string> lines;
    for (const auto &[name, role] : roles) {
        std::string line = "  " + name + ": " + std::to_string(role.threshold) + " of";
        for (const std::string &id : role.keyIds)
            line += " " + id.substr(0, 16);
        lines.push_back(std::move(line));
    }
    return lines;
}

tuf::Roles rolesOf(const tuf::Targets &targets)
{
    tuf::Roles roles;
    for (const tuf::DelegatedRole &one : targets.delegations.roles)
        roles.emplace(one.name, one.role);
    return roles;
}

void printRoles(const tuf::Roles &before, const tuf::Roles &after)
{
    for (const std::string &line : linesOf(after))
        std::cout << line << '\n';
    for (const auto &[name, role] : before)
        if (const auto now = after.find(name); now == after.end())
            std::cout << "  REMOVED: " << name << '\n';
        else if (now->second != role)
            std::cout << "  CHANGED: " << name
                      << ", before:" << linesOf({{name, role}}).front().substr(2 + name.size() + 1) << '\n';
    for (const auto &[name, role] : after)
        if (!before.contains(name))
            std::cout << "  NEW: " << name << '\n';
}

Result<> showRoot(const RepositoryFolder &repository, const tuf::Root &draft)
{
    return repository.currentRoot().map([&](const tuf::Root &before) { printRoles(before.roles, draft.roles); });
}

Result<> showTargets(const RepositoryFolder &repository, const tuf::Targets &draft)
{
    return repository.currentRoot()
        .and_then([&](const tuf::Root &root) { return repository.currentTargets(root); })
        .map([&](const tuf::Targets &before) { printRoles(rolesOf(before), rolesOf(draft)); });
}

Result<> showPack(const RepositoryFolder &repository, std::string_view role, const tuf::Targets &draft)
{
    const auto newer = openReleased(repository, role, draft).and_then([](const pack::PackReader &reader) {
        return reader.verifyAll().and_then([&] { return pack::readContent(reader); });
    });
    if (!newer)
        return tl::unexpected(newer.error());
    std::cout << "pack " << newer->manifest.packId << " " << newer->manifest.version << ", manifest "
              << newer->manifestSha256 << '\n';
    const auto released =
        repository.currentRoot()
            .and_then([&](const tuf::Root &root) { return repository.currentTargets(root); })
            .and_then([&](const tuf::Targets &targets) { return repository.currentRole(targets, role); });
    if (!released)
        return tl::unexpected(released.error());
    pack::PackContent before;
    if (*released) {
        auto content = openReleased(repository, role, **released).and_then([](const pack::PackReader &reader) {
            return pack::readContent(reader);
        });
        if (!content)
            return tl::unexpected(content.error());
        before = std::move(*content);
    }
    printDifference(before, *newer, pack::differenceOf(before, *newer), std::cout);
    return {};
}

Json metadataOf(const RepositoryFolder &repository, const tuf::Targets &targets)
{
    Json files = Json::array();
    const auto add = [&](std::string_view role, const Result<std::string> &bytes) {
        if (bytes)
            files.push_back({{"role", role}, {"bytes", core::toBase64(core::asBytes(*bytes))}});
    };
    const auto lastRoot = repository.latestVersion(tuf::kRoot).value_or(0);
    for (std::int64_t version = 1; version <= lastRoot; ++version)
        add(tuf::kRoot,
            storage::readFile(repository.metadataFile(tuf::kRoot, version), tuf::UpdaterLimits().rootBytes));
    add(tuf::kTargets, repository.latest(tuf::kTargets));
    for (const tuf::DelegatedRole &role : targets.delegations.roles)
        add(role.name, repository.latest(role.name));
    return {{"files", std::move(files)}};
}

/// The file of the repository with this hash: a manifest or a blob.
fs::path fileWithHash(const RepositoryFolder &repository, const std::string &sha256)
{
    fs::path blob = repository.targetsFolder() / pack::blobPathOf(sha256);
    std::error_code ignored;
    if (fs::exists(blob, ignored))
        return blob;
    for (const auto &entry : fs::recursive_directory_iterator(repository.targetsFolder(), ignored))
        if (entry.path().filename() == sha256 + ".manifest.json")
            return entry.path();
    return blob;
}

Result<Json> offer(const HubClient &hub, const Json &metadata)
{
    return hub.post("/v1/publish", metadata.dump()).and_then([](const std::string &answer) {
        return core::parseJson(answer, "the hub's answer", [](Json json) -> Result<Json> { return json; });
    });
}

Result<> upload(const HubClient &hub, const RepositoryFolder &repository, const Json &missing)
{
    Result<> done;
    for (const Json &one : missing) {
        const std::string sha256 = one.value("sha256", "");
        if (!pack::isSha256(sha256))
            return core::failure(Code::Malformed, "the hub's answer names a file by no hash");
        done =
            done.and_then([&] { return hub.putFile("/v1/publish/blobs/" + sha256, fileWithHash(repository, sha256)); });
        if (!done)
            return done;
        std::cout << "sent " << sha256.substr(0, 16) << " (" << one.value("bytes", std::int64_t(0)) << " bytes)\n";
    }
    return done;
}

} // namespace

Result<> draftPack(const RepositoryFolder &repository, const std::string &role, const fs::path &packFolder,
                   std::chrono::days validity)
{
    const auto target = tuf_signing::manifestTargetOf(role);
    if (!target)
        return core::failure(Code::Rejected, role + " publishes no pack; core, notices and overlay-<venue> do");
    const auto reader = pack::PackReader::open(packFolder);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto content = reader->verifyAll().and_then([&] { return pack::readContent(*reader); });
    if (!content)
        return tl::unexpected(content.error());
    if (auto allowed = checkRole(role, content->index); !allowed)
        return allowed;
    const auto now = core::SystemClock().utcNow();
    auto draft = tuf_signing::draftOfTargets(repository, role, now);
    const auto manifest = storage::readFile(packFolder / "manifest.json", pack::kMaxManifestBytes);
    if (!draft || !manifest)
        return tl::unexpected(draft ? manifest.error() : draft.error());
    const tuf::TargetFile file{std::int64_t(manifest->size()), {{"sha256", reader->manifestSha256()}}};
    Result<> copied = copyInto(packFolder / "manifest.json", manifestFileOf(repository, *target, file));
    for (const pack::PackFile &one : reader->manifest().files)
        copied = copied.and_then([&] {
            return copyInto(packFolder / pack::blobPathOf(one.sha256),
                            repository.targetsFolder() / pack::blobPathOf(one.sha256));
        });
    draft->targets = {{*target, file}};
    draft->expires = now + (validity.count() > 0 ? validity : tuf_signing::usualValidity(role));
    return copied
        .and_then([&] { return repository.writeDraft(role, tuf_signing::SignedFile(tuf_signing::toJson(*draft))); })
        .map([&] {
            std::cout << "draft of " << role << " version " << draft->version << ": " << content->manifest.packId << " "
                      << content->manifest.version << "\nread it and sign it: huhang publish sign "
                      << repository.path().string() << " " << role << " KEYFILE\n";
        });
}

Result<> showDraft(const RepositoryFolder &repository, const std::string &role)
{
    const auto draft = repository.draft(role);
    if (!draft)
        return tl::unexpected(draft.error());
    const auto print = [&](const auto &content) {
        std::cout << role << " version " << content.version << ", valid until " << core::toText(content.expires)
                  << '\n';
        return content;
    };
    if (role == tuf::kRoot)
        return tuf::rootFrom(draft->signedPart()).map(print).and_then([&](const tuf::Root &root) {
            return showRoot(repository, root);
        });
    return tuf::targetsFrom(draft->signedPart()).map(print).and_then([&](const tuf::Targets &targets) {
        return role == tuf::kTargets ? showTargets(repository, targets) : showPack(repository, role, targets);
    });
}

Result<> sendRelease(const RepositoryFolder &repository, const std::string &hubUrl)
{
    const auto targets =
        repository.currentRoot().and_then([&](const tuf::Root &root) { return repository.currentTargets(root); });
    if (!targets)
        return tl::unexpected(targets.error());
    const HubClient hub(hubUrl);
    const Json metadata = metadataOf(repository, *targets);
    // Manifests come first, and only from them does the hub learn which blobs it lacks.
    constexpr int kMostRounds = 5;
    for (int round = 0; round < kMostRounds; ++round) {
        const auto answer = offer(hub, metadata);
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->value("published", false)) {
            std::cout << "published: " << answer->value("versions", Json::object()).dump() << '\n';
            return {};
        }
        if (auto sent = upload(hub, repository, answer->value("missing", Json::array())); !sent)
            return sent;
    }
    return core::failure(Code::Io, "the hub still lacks files after " + std::to_string(kMostRounds) + " rounds");
}

} // namespace cli
