// SPDX-License-Identifier: Apache-2.0
#include "tuf_signing/drafts.h"

#include <algorithm>

namespace tuf_signing {
namespace {

using core::Code;
using core::Result;
using std::chrono::sys_seconds;

/// Those who may sign a role's next version. A new root is signed by the old keys and by its own.
struct Signers
{
    tuf::Role role;
    tuf::Keys keys;
};

Result<std::vector<Signers>> signersOf(const RepositoryFolder &repository, std::string_view role,
                                       const SignedFile &draft)
{
    auto root = repository.currentRoot();
    if (!root)
        return tl::unexpected(root.error());
    if (role == tuf::kRoot)
        return tuf::rootFrom(draft.signedPart()).map([&](const tuf::Root &next) {
            return std::vector<Signers>{{root->role(role), root->keys}, {next.role(role), next.keys}};
        });
    if (role == tuf::kTargets)
        return std::vector<Signers>{{root->role(role), root->keys}};
    return repository.currentTargets(*root).and_then([&](const tuf::Targets &targets) -> Result<std::vector<Signers>> {
        const tuf::DelegatedRole *delegated = targets.delegations.find(role);
        if (!delegated)
            return core::failure(Code::NotFound, "the repository has no role " + std::string(role));
        return std::vector<Signers>{{delegated->role, targets.delegations.keys}};
    });
}

bool maySign(const std::vector<Signers> &signers, const std::string &keyId)
{
    return std::ranges::any_of(signers, [&](const Signers &one) {
        return std::ranges::find(one.role.keyIds, keyId) != one.role.keyIds.end();
    });
}

} // namespace

std::chrono::days usualValidity(std::string_view role)
{
    return role == "notices" ? std::chrono::days(30) : std::chrono::days(365);
}

Result<tuf::Root> draftOfRoot(const RepositoryFolder &repository, sys_seconds now)
{
    if (const auto draft = repository.draft(tuf::kRoot))
        return tuf::rootFrom(draft->signedPart());
    return repository.currentRoot().map([&](tuf::Root root) {
        root.version += 1;
        root.expires = now + usualValidity(tuf::kRoot);
        return root;
    });
}

Result<tuf::Targets> draftOfTargets(const RepositoryFolder &repository, std::string_view role, sys_seconds now)
{
    if (const auto draft = repository.draft(role))
        return tuf::targetsFrom(draft->signedPart());
    const auto root = repository.currentRoot();
    if (!root)
        return tl::unexpected(root.error());
    auto targets = repository.currentTargets(*root);
    if (targets && role != tuf::kTargets) {
        auto content = repository.currentRole(*targets, role);
        if (!content)
            return tl::unexpected(content.error());
        targets = content->value_or(tuf::Targets());
    }
    return targets.map([&](tuf::Targets next) {
        next.version += 1;
        next.expires = now + usualValidity(role);
        return next;
    });
}

Result<SigningOutcome> signDraft(const RepositoryFolder &repository, std::string_view role, const SigningKey &key)
{
    auto draft = repository.draft(role);
    if (!draft)
        return tl::unexpected(draft.error());
    const auto signers = signersOf(repository, role, *draft);
    if (!signers)
        return tl::unexpected(signers.error());
    if (!maySign(*signers, key.id()))
        return core::failure(Code::Rejected, "the key " + key.id() + " may not sign for the role " + std::string(role));
    const auto last = repository.latestVersion(role);
    if (!last)
        return tl::unexpected(last.error());
    const std::int64_t version = draft->signedPart().value("version", std::int64_t(0));
    if (version != *last + 1)
        return core::failure(Code::Rejected, "the draft of " + std::string(role) + " is version " +
                                                 std::to_string(version) + ", but version " + std::to_string(*last) +
                                                 " is released; remove the draft and make it anew");
    draft->sign(key);
    for (const Signers &one : *signers)
        if (auto valid = draft->verify(role, one.role, one.keys); !valid)
            return repository.writeDraft(role, *draft).map([&] { return SigningOutcome{false, valid.error().detail}; });
    return repository.write(role, version, draft->toBytes())
        .and_then([&] { return repository.removeDraft(role); })
        .map([] {
            return SigningOutcome{true, {}};
        });
}

} // namespace tuf_signing
