// SPDX-License-Identifier: Apache-2.0
// An input is a play in lines, the story of a repository and of one client:
//     FILE SIGNERS JSON   the repository now has this file: the JSON, signed
//     update              the client trusts root.json if it trusts none yet, brings itself up to date and searches
// Signers: 'a' signs with key a under the id "a", 'A' with the same key under the id "A", and '1' puts there what key a
// signed at another time. So the fuzzer can have anything signed by anybody, and what must never be accepted is known
// without looking at a signature.
#include "core/ed25519.h"
#include "core/encoding.h"
#include "fuzz.h"
#include "support/temp_folder.h"
#include "tuf/canonical_json.h"
#include "tuf/updater.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace {

using core::Json;
using core::Result;
using fuzz::require;

constexpr std::chrono::sys_seconds kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 1}};
constexpr int kMostUpdates = 8;

const core::KeyPair &keyOf(char signer)
{
    static const auto keys = [] {
        std::vector<core::KeyPair> made;
        for (char name = 'a'; name <= 'f'; ++name)
            made.push_back(core::KeyPair::fromSeed(core::Bytes(32, std::byte(name))).value());
        return made;
    }();
    return keys[size_t(std::tolower(signer) - 'a')];
}

bool isSigner(char c) { return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool isCopiedSignature(char c) { return c >= '1' && c <= '6'; }

Json signatureOf(char signer, std::string_view canonicalBytes)
{
    if (isCopiedSignature(signer))
        return signatureOf(char(signer - '1' + 'a'), "something else");
    return {{"keyid", std::string(1, signer)}, {"sig", core::toHex(keyOf(signer).sign(core::asBytes(canonicalBytes)))}};
}

/// True if so many different keys of the role are among the signers.
bool isEnough(std::string_view signers, const tuf::Role &role, const tuf::Keys &keys)
{
    std::set<const core::KeyPair *> signedBy;
    for (const char signer : signers) {
        if (!isSigner(signer))
            continue;
        const auto key = keys.find(std::string(1, signer));
        if (key != keys.end() && std::ranges::count(role.keyIds, key->first) > 0 &&
            core::fromHex(key->second.value) ==
                core::Bytes(keyOf(signer).publicKey().bytes.begin(), keyOf(signer).publicKey().bytes.end()))
            signedBy.insert(&keyOf(signer));
    }
    return signedBy.size() >= size_t(role.threshold);
}

/// The files of the play, and who signed what.
class Repository : public tuf::Fetcher
{
public:
    void put(const std::string &file, std::string_view signers, std::string_view json)
    {
        const auto canonical = core::parseJson(json, file, [](const Json &part) { return tuf::canonicalJson(part); });
        if (!canonical)
            return;
        Json signatures = Json::array();
        for (const char signer : signers)
            signatures.push_back(signatureOf(signer, *canonical));
        const std::string bytes = Json{{"signatures", signatures}, {"signed", Json::parse(json)}}.dump();
        m_files[file] = bytes;
        m_signers[bytes] = signers;
    }

    [[nodiscard]] Result<std::string> fetch(const std::string &path, std::int64_t limitBytes) override
    {
        const auto found = m_files.find(path);
        if (found == m_files.end())
            return core::failure(core::Code::NotFound, path);
        if (std::int64_t(found->second.size()) > limitBytes)
            return core::failure(core::Code::Rejected, path);
        return found->second;
    }

    [[nodiscard]] Result<> fetchToFile(const std::string &path, const std::filesystem::path &, std::int64_t) override
    {
        return core::failure(core::Code::NotFound, path);
    }

    /// Nobody for bytes that the repository never had.
    [[nodiscard]] std::string_view signersOf(const std::string &bytes) const
    {
        const auto found = m_signers.find(bytes);
        return found == m_signers.end() ? std::string_view() : found->second;
    }

private:
    std::map<std::string, std::string> m_files;
    std::map<std::string, std::string> m_signers;
};

bool isSameTrust(const tuf::Root &before, const tuf::Root &after, std::string_view role)
{
    const auto keyOfRole = [&](const tuf::Root &root, const std::string &id) {
        const auto found = root.keys.find(id);
        return found == root.keys.end() ? tuf::Key() : found->second;
    };
    return before.role(role) == after.role(role) && std::ranges::all_of(before.role(role).keyIds, [&](const auto &id) {
               return keyOfRole(before, id) == keyOfRole(after, id);
           });
}

/// One client and what it must never do.
class Client
{
public:
    Client(Repository &repository, std::filesystem::path folder)
        : m_repository(repository), m_path(std::move(folder)), m_folder(m_path)
    {
        std::filesystem::remove_all(m_path);
    }

    void update()
    {
        auto updater = tuf::Updater::open(m_folder, m_repository, kNow);
        if (!updater) {
            const auto first = m_repository.fetch("root.json", 512'000);
            if (!first || !tuf::trustRoot(m_folder, *first))
                return;
            updater = tuf::Updater::open(m_folder, m_repository, kNow);
            require(updater.has_value(), "a root that is trusted can be used");
            checkFile("root", updater->trusted().root().role("root"), updater->trusted().root().keys);
        }
        const tuf::Root before = updater->trusted().root();
        const auto refreshed = updater->refresh();
        checkRoots(before, updater->trusted().root());
        if (!refreshed)
            return;
        checkRefreshed(updater->trusted());
        if (updater->find("core/manifest.json"))
            checkDelegated(updater->trusted());
    }

private:
    struct Accepted
    {
        tuf::Timestamp timestamp;
        tuf::Snapshot snapshot;
    };

    void checkFile(std::string_view name, const tuf::Role &role, const tuf::Keys &keys)
    {
        const auto bytes = m_folder.read(name, 5'000'000);
        require(bytes && isEnough(m_repository.signersOf(*bytes), role, keys), "what is trusted was signed by enough");
    }

    void checkRoots(const tuf::Root &before, const tuf::Root &after)
    {
        require(after.version >= before.version, "a root never goes back");
        tuf::Root previous = before;
        while (previous.version < after.version) {
            const auto bytes = m_repository.fetch(std::to_string(previous.version + 1) + ".root.json", 512'000);
            require(bytes.has_value(), "no version of the root is left out");
            const auto next = tuf::rootFrom(Json::parse(*bytes).at("signed"));
            require(next && next->version == previous.version + 1, "roots come one by one");
            const std::string_view signers = m_repository.signersOf(*bytes);
            require(isEnough(signers, previous.role("root"), previous.keys), "the last root vouches for the next");
            require(isEnough(signers, next->role("root"), next->keys), "a root vouches for itself");
            // Where a key was taken away, numbers that it may have pushed up count no more.
            if (!isSameTrust(previous, *next, "timestamp") || !isSameTrust(previous, *next, "snapshot"))
                m_accepted.reset();
            previous = *next;
        }
        require(previous == after, "the last root is trusted");
    }

    void checkRefreshed(const tuf::TrustedMetadata &trusted)
    {
        const tuf::Root &root = trusted.root();
        const Accepted now{*trusted.timestamp(), *trusted.snapshot()};
        const tuf::Targets &targets = *trusted.targets("targets");
        for (const std::string_view role : {"root", "timestamp", "snapshot", "targets"})
            checkFile(role, root.role(role), root.keys);
        require(kNow < std::min({root.expires, now.timestamp.expires, now.snapshot.expires, targets.expires}),
                "nothing that expired is used");
        require(now.snapshot.version == now.timestamp.snapshot.version, "the snapshot is the timestamp's");
        require(targets.version == now.snapshot.meta.at("targets.json").version, "the targets are the snapshot's");
        if (m_accepted)
            checkNoRollback(*m_accepted, now);
        m_accepted = now;
    }

    static void checkNoRollback(const Accepted &before, const Accepted &now)
    {
        require(now.timestamp.version >= before.timestamp.version, "a timestamp never goes back");
        require(now.snapshot.version >= before.snapshot.version, "a snapshot never goes back");
        for (const auto &[name, file] : before.snapshot.meta)
            require(now.snapshot.meta.contains(name) && now.snapshot.meta.at(name).version >= file.version,
                    "no role goes back or away");
    }

    /// Each role that the search came to, through whichever delegation.
    void checkDelegated(const tuf::TrustedMetadata &trusted)
    {
        std::map<std::string, const tuf::Targets *> found;
        std::vector<std::string> names{"targets"};
        for (size_t i = 0; i < names.size(); ++i)
            if (const tuf::Targets *targets = trusted.targets(names[i]);
                targets && found.emplace(names[i], targets).second)
                for (const tuf::DelegatedRole &child : targets->delegations.roles)
                    names.push_back(child.name);
        found.erase("targets");
        for (const auto &[name, targets] : found) {
            const auto bytes = m_folder.read(name, 5'000'000);
            require(bytes && isVouchedFor(trusted, names, name, m_repository.signersOf(*bytes)),
                    "a role is signed by enough of those that another role names");
            require(kNow < targets->expires, "nothing that expired is used");
            require(targets->version == trusted.metaFileOf(name)->version, "a role's file is the snapshot's");
        }
    }

    static bool isVouchedFor(const tuf::TrustedMetadata &trusted, const std::vector<std::string> &delegators,
                             std::string_view name, std::string_view signers)
    {
        return std::ranges::any_of(delegators, [&](const std::string &delegator) {
            const tuf::Targets *targets = trusted.targets(delegator);
            const tuf::DelegatedRole *role = targets ? targets->delegations.find(name) : nullptr;
            return role && isEnough(signers, role->role, targets->delegations.keys);
        });
    }

    Repository &m_repository;
    std::filesystem::path m_path;
    tuf::MetadataFolder m_folder;
    std::optional<Accepted> m_accepted;
};

/// The next part of the text, without the sign that ends it.
std::string_view taken(std::string_view &text, char end)
{
    const std::string_view part = text.substr(0, text.find(end));
    text.remove_prefix(std::min(part.size() + 1, text.size()));
    return part;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const support::TempFolder folder;
    Repository repository;
    Client client(repository, folder / "tuf");
    int updates = 0;
    for (std::string_view play = fuzz::textOf(data, size); !play.empty() && updates < kMostUpdates;) {
        std::string_view line = taken(play, '\n');
        const std::string file(taken(line, ' '));
        const std::string_view signers = taken(line, ' ');
        if (file == "update") {
            client.update();
            ++updates;
        } else if (std::ranges::all_of(signers, [](char c) { return isSigner(c) || isCopiedSignature(c); })) {
            repository.put(file, signers, line);
        }
    }
    return 0;
}
