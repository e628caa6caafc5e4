// SPDX-License-Identifier: Apache-2.0
#include "tuf_signing/online_signer.h"

#include "core/sha256.h"
#include "storage/file_io.h"
#include "tuf/updater.h"
#include "tuf_signing/metadata_json.h"

#include <algorithm>

namespace tuf_signing {
namespace {

using core::Code;
using core::Result;
using std::chrono::sys_seconds;

template <typename Metadata>
std::optional<Metadata> verifiedOrNothing(const Result<std::string> &bytes, std::string_view role,
                                          const tuf::Root &root, Result<Metadata> (*read)(const core::Json &))
{
    if (!bytes)
        return std::nullopt;
    const auto content = tuf::SignedMetadata::parse(*bytes, role).and_then([&](const tuf::SignedMetadata &file) {
        return file.verify(role, root.role(role), root.keys).and_then([&] { return read(file.signedPart); });
    });
    return content ? std::optional(*content) : std::nullopt;
}

/// What the snapshot must list: versions only, for a fleet fetches it again with each change of a notice.
Result<std::map<std::string, tuf::MetaFile, std::less<>>> metaOf(const RepositoryFolder &repository,
                                                                 const tuf::Root &root)
{
    const auto targets = repository.currentTargets(root);
    if (!targets)
        return tl::unexpected(targets.error());
    std::map<std::string, tuf::MetaFile, std::less<>> meta{{"targets.json", {targets->version, {}, {}}}};
    for (const tuf::DelegatedRole &role : targets->delegations.roles) {
        const auto content = repository.currentRole(*targets, role.name);
        if (!content)
            return tl::unexpected(content.error());
        if (*content)
            meta.emplace(role.name + ".json", tuf::MetaFile{(*content)->version, {}, {}});
    }
    return meta;
}

/// Signs and publishes; returns the bytes.
template <typename Metadata>
Result<std::string> publish(const RepositoryFolder &repository, std::string_view role, const Metadata &content,
                            const SigningKey &key, const tuf::Root &root)
{
    SignedFile file(tuf_signing::toJson(content));
    file.sign(key);
    if (auto valid = file.verify(role, root.role(role), root.keys); !valid)
        return core::failure(Code::Rejected, "the root of the repository does not name the online key of the role " +
                                                 std::string(role) + " (" + key.id() + "): " + valid.error().detail);
    std::string bytes = file.toBytes();
    return repository.write(role, content.version, bytes).map([&] { return bytes; });
}

} // namespace

Result<bool> signOnline(const RepositoryFolder &repository, const OnlineKeys &keys, sys_seconds now,
                        const OnlineValidity &validity)
{
    const auto root = repository.currentRoot();
    if (!root)
        return tl::unexpected(root.error());
    auto meta = metaOf(repository, *root);
    if (!meta)
        return tl::unexpected(meta.error());

    const auto oldSnapshotBytes = repository.latest(tuf::kSnapshot);
    const auto oldSnapshot = verifiedOrNothing(oldSnapshotBytes, tuf::kSnapshot, *root, tuf::snapshotFrom);
    std::string snapshotBytes = oldSnapshotBytes.value_or(std::string());
    std::int64_t snapshotVersion = oldSnapshot ? oldSnapshot->version : 0;
    const bool isSnapshotNew =
        !oldSnapshot || oldSnapshot->meta != *meta || oldSnapshot->expires - now < validity.renewSnapshotBefore;
    if (isSnapshotNew) {
        const auto last = repository.latestVersion(tuf::kSnapshot);
        if (!last)
            return tl::unexpected(last.error());
        snapshotVersion = *last + 1;
        auto bytes =
            publish(repository, tuf::kSnapshot,
                    tuf::Snapshot{snapshotVersion, now + validity.snapshot, std::move(*meta)}, keys.snapshot, *root);
        if (!bytes)
            return tl::unexpected(bytes.error());
        snapshotBytes = std::move(*bytes);
    }

    const auto oldTimestampBytes =
        storage::readFile(repository.metadataFile(tuf::kTimestamp, 0), tuf::UpdaterLimits().timestampBytes);
    const auto oldTimestamp = verifiedOrNothing(oldTimestampBytes, tuf::kTimestamp, *root, tuf::timestampFrom);
    const tuf::MetaFile snapshotFile{snapshotVersion,
                                     std::int64_t(snapshotBytes.size()),
                                     {{"sha256", core::sha256Hex(core::asBytes(snapshotBytes))}}};
    const bool isTimestampGood = oldTimestamp && oldTimestamp->snapshot == snapshotFile &&
                                 oldTimestamp->expires - now > validity.timestamp - validity.renewTimestampEvery;
    if (isTimestampGood)
        return false;
    // After a rotation the old timestamp does not verify any more, but kiosks may have seen its version.
    const std::int64_t before =
        oldTimestampBytes ? tuf::SignedMetadata::parse(*oldTimestampBytes, tuf::kTimestamp)
                                .and_then([](const auto &file) { return tuf::timestampFrom(file.signedPart); })
                                .map([](const tuf::Timestamp &one) { return one.version; })
                                .value_or(0)
                          : 0;
    return publish(repository, tuf::kTimestamp, tuf::Timestamp{before + 1, now + validity.timestamp, snapshotFile},
                   keys.timestamp, *root)
        .map([](const std::string &) { return true; });
}

} // namespace tuf_signing
