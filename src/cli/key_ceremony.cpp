// SPDX-License-Identifier: Apache-2.0
#include "cli/key_ceremony.h"

#include "cli/passphrase.h"
#include "storage/file_io.h"
#include "tuf_signing/drafts.h"
#include "tuf_signing/key_file.h"
#include "tuf_signing/metadata_json.h"

#include <iostream>
#include <set>

namespace cli {
namespace {

using core::Code;
using core::Result;
using tuf_signing::SigningKey;
namespace fs = std::filesystem;

constexpr int kTwoPeople = 2;

struct PersonalKeys
{
    std::string name;
    SigningKey safe = SigningKey::generate();
    SigningKey desk = SigningKey::generate();
};

tuf::Role roleOf(const std::vector<PersonalKeys> &persons, const SigningKey PersonalKeys::*which, int threshold)
{
    tuf::Role role{{}, threshold};
    for (const PersonalKeys &one : persons)
        role.keyIds.push_back((one.*which).id());
    return role;
}

tuf::Root firstRoot(const Ceremony &ceremony, const std::vector<PersonalKeys> &persons, std::chrono::sys_seconds now)
{
    tuf::Root root{1, now + tuf_signing::usualValidity(tuf::kRoot), true, {}, {}};
    for (const PersonalKeys &one : persons)
        root.keys.emplace(one.safe.id(), one.safe.publicKey());
    root.roles.emplace(tuf::kRoot, roleOf(persons, &PersonalKeys::safe, kTwoPeople));
    root.roles.emplace(tuf::kTargets, roleOf(persons, &PersonalKeys::safe, 1));
    tuf_signing::setOnlineKeys(root, ceremony.online);
    return root;
}

Result<tuf::Targets> firstTargets(const std::vector<PersonalKeys> &persons, std::chrono::sys_seconds now)
{
    tuf::Targets targets{1, now + tuf_signing::usualValidity(tuf::kTargets), {}, {}};
    std::vector<tuf::Key> desks;
    desks.reserve(persons.size());
    for (const PersonalKeys &one : persons)
        desks.push_back(one.desk.publicKey());
    return tuf_signing::addRole(targets, "core", desks, 1)
        .and_then([&] { return tuf_signing::addRole(targets, "notices", desks, kTwoPeople); })
        .map([&] { return targets; });
}

Result<> writeKeys(const fs::path &folder, const PersonalKeys &person)
{
    const auto passphrase = askNewPassphrase("Passphrase of " + person.name);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    return tuf_signing::writeKeyFile(folder / (person.name + "-safe.key"), person.safe, person.name, *passphrase)
        .and_then([&] {
            return tuf_signing::writeKeyFile(folder / (person.name + "-desk.key"), person.desk, person.name,
                                             *passphrase);
        });
}

template <typename Metadata>
Result<> writeSigned(const fs::path &repository, std::string_view role, const Metadata &content,
                     const std::vector<PersonalKeys> &persons)
{
    tuf_signing::SignedFile file(tuf_signing::toJson(content));
    for (const PersonalKeys &one : persons)
        file.sign(one.safe);
    return tuf_signing::RepositoryFolder(repository).write(role, content.version, file.toBytes());
}

} // namespace

Result<> holdCeremony(const Ceremony &ceremony, std::chrono::sys_seconds now)
{
    if (std::set(ceremony.persons.begin(), ceremony.persons.end()).size() < size_t(kTwoPeople))
        return core::failure(Code::Rejected, "two different persons are needed at least: --person NAME --person NAME");
    const fs::path repository = ceremony.folder / "repository";
    if (fs::exists(repository))
        return core::failure(Code::Rejected, repository.string() + " exists already");
    std::vector<PersonalKeys> persons;
    for (const std::string &name : ceremony.persons)
        persons.push_back({name});
    auto targets = firstTargets(persons, now);
    if (!targets)
        return tl::unexpected(targets.error());
    Result<> done = storage::makeFolderDurably(ceremony.folder / "keys");
    for (const PersonalKeys &one : persons)
        done = done.and_then([&] { return writeKeys(ceremony.folder / "keys", one); });
    return done.and_then([&] { return writeSigned(repository, tuf::kTargets, *targets, persons); }).and_then([&] {
        return writeSigned(repository, tuf::kRoot, firstRoot(ceremony, persons, now), persons);
    });
}

} // namespace cli
