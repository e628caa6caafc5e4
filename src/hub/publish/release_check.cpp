// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/release_check.h"

#include "core/time_text.h"
#include "hub/publish/published_versions.h"
#include "hub/publish/roles.h"
#include "hub/publish/target_rules.h"
#include "hub/publish/trust.h"
#include "tuf/trusted_metadata.h"

#include <algorithm>
#include <map>

namespace hub {
namespace {

using core::Code;
using core::Result;

/// A version that is further ahead is a slip or an attack; it would leave no numbers for later ones.
constexpr std::int64_t kMostVersionsAhead = 1000;

tl::unexpected<core::Error> refused(std::string why) { return core::failure(Code::Rejected, std::move(why)); }

std::string named(std::string_view role, std::int64_t version)
{
    return std::string(role) + " " + std::to_string(version);
}

/// Whose signature counts for a file.
struct Signers
{
    const tuf::Role &role;
    const tuf::Keys &keys;
};

/// Ids of the keys of the role that did sign, each verified alone.
std::vector<std::string> idsOfSigners(const tuf::SignedMetadata &file, std::string_view role, const Signers &signers)
{
    std::vector<std::string> ids;
    for (const tuf::Signature &signature : file.signatures) {
        tuf::SignedMetadata alone = file;
        alone.signatures = {signature};
        if (alone.verify(role, {signers.role.keyIds, 1}, signers.keys) &&
            std::ranges::find(ids, signature.keyId) == ids.end())
            ids.push_back(signature.keyId);
    }
    return ids;
}

class Check
{
public:
    Check(const tuf_signing::RepositoryFolder &repository, const tuf_signing::OnlineKeys &keys,
          std::chrono::sys_seconds now)
        : m_repository(repository), m_keys(keys), m_now(now)
    {}

    [[nodiscard]] Result<CheckedRelease> run(const Release &release)
    {
        return sort(release)
            .and_then([&] { return checkRoots(); })
            .and_then([&] { return checkTargets(); })
            .and_then([&] { return checkPackRoles(); })
            .map([&] {
                // Until snapshot and timestamp are signed nobody asks for these; a root is found by its number alone,
                // so it comes last.
                std::ranges::move(m_roots, std::back_inserter(m_checked.files));
                return std::move(m_checked);
            });
    }

private:
    [[nodiscard]] Result<> sort(const Release &release)
    {
        if (release.empty())
            return core::failure(Code::Malformed, "the release holds no file");
        for (const ReleaseFile &file : release) {
            if (file.role == tuf::kRoot)
                m_newRoots.push_back(file.bytes);
            else if (file.role != tuf::kTargets && !isPackRole(file.role))
                return refused("\"" + file.role + "\" is no role that is published: root, targets, core, notices and " +
                               "overlay-<venue> are");
            else if (!m_offered.emplace(file.role, file.bytes).second)
                return refused("the release holds two files of the role " + file.role);
        }
        return {};
    }

    [[nodiscard]] Result<> checkRoots()
    {
        const auto last = m_repository.latestVersion(tuf::kRoot);
        if (last && *last == 0)
            return core::failure(Code::NotFound, "this hub was not told yet whose content it publishes: run huhang-hub "
                                                 "trust-root with the office's 1.root.json");
        auto trusted = m_repository.latest(tuf::kRoot).and_then([&](const std::string &bytes) {
            return tuf::TrustedMetadata::begin(bytes, m_now);
        });
        if (!trusted)
            return tl::unexpected(trusted.error());
        std::map<std::int64_t, const std::string *> next;
        for (const std::string &bytes : m_newRoots) {
            const auto version = versionOfRoot(bytes);
            if (!version)
                return tl::unexpected(version.error());
            if (*version > trusted->root().version)
                next.emplace(*version, &bytes);
            else if (auto known = checkKnownRoot(*version, bytes); !known)
                return known;
        }
        for (const auto &[version, bytes] : next)
            if (auto taken = takeRoot(*trusted, *bytes); !taken)
                return taken;
        m_root = trusted->root();
        if (auto current = trusted->finishRoots(); !current)
            return tl::unexpected(current.error());
        if (!m_root.consistentSnapshot)
            return refused("root " + std::to_string(m_root.version) + " does not ask for consistent snapshots");
        return checkOnlineKeys(m_root, m_keys);
    }

    [[nodiscard]] static Result<std::int64_t> versionOfRoot(const std::string &bytes)
    {
        return tuf::SignedMetadata::parse(bytes, tuf::kRoot)
            .and_then([](const tuf::SignedMetadata &file) { return tuf::rootFrom(file.signedPart); })
            .map([](const tuf::Root &root) { return root.version; });
    }

    [[nodiscard]] Result<> checkKnownRoot(std::int64_t version, const std::string &bytes) const
    {
        const auto known = readVersion(m_repository, tuf::kRoot, version);
        if (!known && known.error().code == Code::NotFound)
            return {}; // older than the one that this hub was told to trust
        if (!known)
            return tl::unexpected(known.error());
        return *known == bytes ? Result<>() : refused("another " + named(tuf::kRoot, version) + " is published");
    }

    [[nodiscard]] Result<> takeRoot(tuf::TrustedMetadata &trusted, const std::string &bytes)
    {
        const tuf::Root before = trusted.root();
        return trusted.updateRoot(bytes).map([&](const auto &) {
            const tuf::Root &root = trusted.root();
            const auto file = tuf::SignedMetadata::parse(bytes, tuf::kRoot).value();
            auto signers = idsOfSigners(file, tuf::kRoot, {root.role(tuf::kRoot), root.keys});
            for (std::string &id : idsOfSigners(file, tuf::kRoot, {before.role(tuf::kRoot), before.keys}))
                if (std::ranges::find(signers, id) == signers.end())
                    signers.push_back(std::move(id));
            m_roots.push_back({std::string(tuf::kRoot), root.version, bytes, std::move(signers)});
        });
    }

    /// What the release or else the repository says of a role.
    struct Found
    {
        tuf::Targets content;
        bool isOffered = false; ///< by the release, new or the newest that is published
    };

    /// Nothing if the role was never published and is not in the release.
    [[nodiscard]] Result<std::optional<Found>> find(std::string_view role, const Signers &signers)
    {
        const auto last = m_repository.latestVersion(role);
        if (!last)
            return tl::unexpected(last.error());
        const auto offered = m_offered.find(role);
        if (offered != m_offered.end()) {
            auto file = tuf::SignedMetadata::parse(offered->second, role);
            auto content =
                file.and_then([](const tuf::SignedMetadata &parsed) { return tuf::targetsFrom(parsed.signedPart); });
            if (!content)
                return tl::unexpected(content.error());
            const auto isKnown = checkVersion(role, content->version, *last, offered->second);
            if (!isKnown)
                return tl::unexpected(isKnown.error());
            if (!*isKnown)
                return take(role, *file, std::move(*content), signers);
        }
        if (*last == 0)
            return std::nullopt;
        return published(role, signers).map([&](tuf::Targets content) {
            const bool isNewest =
                offered != m_offered.end() && readVersion(m_repository, role, *last) == offered->second;
            return std::optional(Found{std::move(content), isNewest});
        });
    }

    /// True if the repository has this very file.
    [[nodiscard]] Result<bool> checkVersion(std::string_view role, std::int64_t version, std::int64_t last,
                                            const std::string &bytes) const
    {
        if (version <= last) {
            if (readVersion(m_repository, role, version) == bytes)
                return true;
            return refused(named(role, version) + " is not newer than " + named(role, last) + ", which is published");
        }
        if (last > 0 && version > last + kMostVersionsAhead)
            return refused(named(role, version) + " is more than " + std::to_string(kMostVersionsAhead) +
                           " versions ahead of " + named(role, last) + ", which is published");
        return false;
    }

    [[nodiscard]] Result<std::optional<Found>> take(std::string_view role, const tuf::SignedMetadata &file,
                                                    tuf::Targets content, const Signers &signers)
    {
        if (auto valid = file.verify(role, signers.role, signers.keys); !valid)
            return tl::unexpected(valid.error());
        if (content.expires <= m_now)
            return refused(named(role, content.version) + " expired at " + core::toText(content.expires));
        m_checked.files.push_back(
            {std::string(role), content.version, m_offered.find(role)->second, idsOfSigners(file, role, signers)});
        return std::optional(Found{std::move(content), true});
    }

    /// The newest version that is published, still signed by those who may sign now.
    [[nodiscard]] Result<tuf::Targets> published(std::string_view role, const Signers &signers) const
    {
        return m_repository.latest(role)
            .and_then([&](const std::string &bytes) { return tuf::SignedMetadata::parse(bytes, role); })
            .and_then([&](const tuf::SignedMetadata &file) -> Result<tuf::Targets> {
                auto content = tuf::targetsFrom(file.signedPart);
                if (!content || file.verify(role, signers.role, signers.keys))
                    return content;
                return core::failure(Code::Forged, named(role, content->version) +
                                                       ", which is published, is not signed by enough of the keys "
                                                       "that this release names: sign a new version of it and send "
                                                       "both together");
            });
    }

    [[nodiscard]] Result<> checkTargets()
    {
        auto found = find(tuf::kTargets, {m_root.role(tuf::kTargets), m_root.keys});
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return refused("no targets is published yet and the release brings none");
        m_targets = std::move((*found)->content);
        if (m_targets.expires <= m_now)
            return refused(named(tuf::kTargets, m_targets.version) + " expired at " + core::toText(m_targets.expires) +
                           ": sign a new one");
        return checkDelegations(m_targets, m_keys).and_then([&] { return checkNoneIsGone(); });
    }

    /// Kiosks refuse a snapshot that does not list a role any more.
    [[nodiscard]] Result<> checkNoneIsGone() const
    {
        const auto versions = publishedVersions(m_repository);
        if (!versions)
            return tl::unexpected(versions.error());
        for (const auto &[role, version] : *versions)
            if (isPackRole(role) && !m_targets.delegations.find(role))
                return refused(named(tuf::kTargets, m_targets.version) + " has no role " + role +
                               ", which was published: keep it and let it name no pack");
        return {};
    }

    [[nodiscard]] Result<> checkPackRoles()
    {
        for (const auto &[role, bytes] : m_offered)
            if (role != tuf::kTargets && !m_targets.delegations.find(role))
                return refused(named(tuf::kTargets, m_targets.version) + " has no role " + role);
        for (const tuf::DelegatedRole &role : m_targets.delegations.roles) {
            auto found = find(role.name, {role.role, m_targets.delegations.keys});
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                continue;
            auto file = manifestOf(role.name, (*found)->content);
            if (!file)
                return tl::unexpected(file.error());
            if (*file && (*found)->isOffered)
                m_checked.manifests.push_back({role.name, (*file)->hashes.find("sha256")->second, (*file)->length});
        }
        return {};
    }

    const tuf_signing::RepositoryFolder &m_repository;
    const tuf_signing::OnlineKeys &m_keys;
    std::chrono::sys_seconds m_now;
    std::vector<std::string> m_newRoots;
    std::map<std::string, std::string, std::less<>> m_offered; ///< by role, without roots
    tuf::Root m_root;
    tuf::Targets m_targets;
    std::vector<CheckedFile> m_roots;
    CheckedRelease m_checked;
};

} // namespace

Result<CheckedRelease> checkRelease(const tuf_signing::RepositoryFolder &repository, const Release &release,
                                    const tuf_signing::OnlineKeys &keys, std::chrono::sys_seconds now)
{
    return Check(repository, keys, now).run(release);
}

} // namespace hub
