// SPDX-License-Identifier: Apache-2.0
#include "tuf/trusted_metadata.h"

#include "core/time_text.h"

#include <algorithm>

namespace tuf {
namespace {

using core::Code;
using core::Result;

Result<> checkVersion(std::string_view role, std::int64_t found, std::int64_t expected)
{
    if (found == expected)
        return {};
    return core::failure(Code::Rejected, std::string(role) + " has version " + std::to_string(found) + " instead of " +
                                             std::to_string(expected));
}

Result<> checkNotOlder(std::string_view role, std::int64_t found, std::int64_t trusted)
{
    if (found >= trusted)
        return {};
    return core::failure(Code::Rejected, std::string(role) + " went back from version " + std::to_string(trusted) +
                                             " to " + std::to_string(found));
}

bool lostAKey(const Role &before, const Role &after)
{
    return std::ranges::any_of(before.keyIds, [&](const std::string &id) {
        return std::ranges::find(after.keyIds, id) == after.keyIds.end();
    });
}

} // namespace

Result<TrustedMetadata> TrustedMetadata::begin(std::string_view rootBytes, std::chrono::sys_seconds now)
{
    return SignedMetadata::parse(rootBytes, kRoot).and_then([&](const SignedMetadata &file) {
        return rootFrom(file.signedPart).and_then([&](Root root) -> Result<TrustedMetadata> {
            if (auto valid = file.verify(kRoot, root.role(kRoot), root.keys); !valid)
                return tl::unexpected(valid.error());
            return TrustedMetadata(std::move(root), now);
        });
    });
}

template <typename Metadata>
Result<Metadata> TrustedMetadata::verified(std::string_view bytes, std::string_view role,
                                           Result<Metadata> (*read)(const core::Json &)) const
{
    return SignedMetadata::parse(bytes, role).and_then([&](const SignedMetadata &file) {
        return file.verify(role, m_root.role(role), m_root.keys).and_then([&] { return read(file.signedPart); });
    });
}

const Targets *TrustedMetadata::targets(std::string_view role) const
{
    const auto found = m_targets.find(role);
    return found == m_targets.end() ? nullptr : &found->second;
}

Result<TrustedMetadata::RootChange> TrustedMetadata::updateRoot(std::string_view bytes)
{
    const auto file = SignedMetadata::parse(bytes, kRoot);
    if (!file)
        return tl::unexpected(file.error());
    auto next =
        file->verify(kRoot, m_root.role(kRoot), m_root.keys).and_then([&] { return rootFrom(file->signedPart); });
    if (!next)
        return tl::unexpected(next.error());
    auto right = checkVersion(kRoot, next->version, m_root.version + 1).and_then([&] {
        return file->verify(kRoot, next->role(kRoot), next->keys);
    });
    if (!right)
        return tl::unexpected(right.error());
    const RootChange change{lostAKey(m_root.role(kTimestamp), next->role(kTimestamp)) ||
                            lostAKey(m_root.role(kSnapshot), next->role(kSnapshot))};
    m_root = std::move(*next);
    return change;
}

Result<> TrustedMetadata::finishRoots() const { return checkNotExpired(kRoot, m_root.expires); }

Result<> TrustedMetadata::checkNotExpired(std::string_view role, std::chrono::sys_seconds expires) const
{
    if (m_now < expires)
        return {};
    return core::failure(Code::Rejected, std::string(role) + " metadata expired at " + core::toText(expires));
}

Result<> TrustedMetadata::recallTimestamp(std::string_view bytes)
{
    return verified(bytes, kTimestamp, timestampFrom).map([&](Timestamp timestamp) {
        m_timestamp = std::move(timestamp);
    });
}

Result<bool> TrustedMetadata::updateTimestamp(std::string_view bytes)
{
    auto next = verified(bytes, kTimestamp, timestampFrom);
    if (!next)
        return tl::unexpected(next.error());
    if (m_timestamp && next->version == m_timestamp->version)
        return checkNotExpired(kTimestamp, m_timestamp->expires).map([] { return false; });
    Result<> right;
    if (m_timestamp)
        right = checkNotOlder(kTimestamp, next->version, m_timestamp->version).and_then([&] {
            return checkNotOlder(kSnapshot, next->snapshot.version, m_timestamp->snapshot.version);
        });
    return right.and_then([&] { return checkNotExpired(kTimestamp, next->expires); }).map([&] {
        m_timestamp = std::move(*next);
        return true;
    });
}

Result<> TrustedMetadata::recallSnapshot(std::string_view bytes)
{
    return verified(bytes, kSnapshot, snapshotFrom).map([&](Snapshot snapshot) { m_snapshot = std::move(snapshot); });
}

bool TrustedMetadata::isSnapshotCurrent() const
{
    return m_snapshot && m_timestamp && m_snapshot->version == m_timestamp->snapshot.version &&
           checkNotExpired(kSnapshot, m_snapshot->expires);
}

Result<> TrustedMetadata::checkNoRollback(const Snapshot &newer) const
{
    if (!m_snapshot)
        return {};
    for (const auto &[name, old] : m_snapshot->meta) {
        const auto found = newer.meta.find(name);
        if (found == newer.meta.end())
            return core::failure(Code::Rejected, "the new snapshot does not list " + name + " any more");
        if (auto right = checkNotOlder(name, found->second.version, old.version); !right)
            return right;
    }
    return {};
}

Result<> TrustedMetadata::updateSnapshot(std::string_view bytes)
{
    if (!m_timestamp)
        return core::failure(Code::Rejected, "a snapshot comes after a timestamp");
    const MetaFile &expected = m_timestamp->snapshot;
    return checkBytes(core::asBytes(bytes), expected.length, expected.hashes, kSnapshot)
        .and_then([&] { return verified(bytes, kSnapshot, snapshotFrom); })
        .and_then([&](Snapshot next) -> Result<> {
            return checkVersion(kSnapshot, next.version, expected.version)
                .and_then([&] { return checkNoRollback(next); })
                .and_then([&] { return checkNotExpired(kSnapshot, next.expires); })
                .map([&] { m_snapshot = std::move(next); });
        });
}

void TrustedMetadata::forgetDelegated()
{
    std::erase_if(m_targets, [](const auto &one) { return one.first != kTargets; });
}

Result<MetaFile> TrustedMetadata::metaFileOf(std::string_view role) const
{
    const std::string name = std::string(role) + ".json";
    if (m_snapshot)
        if (const auto found = m_snapshot->meta.find(name); found != m_snapshot->meta.end())
            return found->second;
    return core::failure(Code::NotFound, "the snapshot does not list " + name);
}

Result<> TrustedMetadata::updateTargets(std::string_view role, std::string_view delegator, std::string_view bytes)
{
    const auto expected = metaFileOf(role);
    if (!expected)
        return tl::unexpected(expected.error());
    const Role *signers = nullptr;
    const Keys *keys = nullptr;
    if (delegator == kRoot) {
        signers = &m_root.role(role);
        keys = &m_root.keys;
    } else if (const Targets *parent = targets(delegator)) {
        const DelegatedRole *delegated = parent->delegations.find(role);
        signers = delegated ? &delegated->role : nullptr;
        keys = &parent->delegations.keys;
    }
    if (!signers)
        return core::failure(Code::Rejected, std::string(delegator) + " does not delegate to " + std::string(role));
    return checkBytes(core::asBytes(bytes), expected->length, expected->hashes, role)
        .and_then([&] { return SignedMetadata::parse(bytes, role); })
        .and_then([&](const SignedMetadata &file) {
            return file.verify(role, *signers, *keys).and_then([&] { return targetsFrom(file.signedPart); });
        })
        .and_then([&](Targets next) -> Result<> {
            return checkVersion(role, next.version, expected->version)
                .and_then([&] { return checkNotExpired(role, next.expires); })
                .map([&] { m_targets.insert_or_assign(std::string(role), std::move(next)); });
        });
}

} // namespace tuf
