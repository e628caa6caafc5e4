// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/key_ceremony.h"
#include "cli/passphrase.h"
#include "core/clock.h"
#include "core/field_reader.h"
#include "pack/names.h"
#include "storage/file_io.h"
#include "tuf_signing/drafts.h"
#include "tuf_signing/key_file.h"
#include "tuf_signing/metadata_json.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

using core::Code;
using core::Result;
using tuf_signing::RepositoryFolder;

constexpr std::int64_t kMaxOnlineKeysBytes = std::int64_t(64) * 1024;

struct KeysOptions
{
    std::string folder;
    std::vector<std::string> persons;
    std::string onlineFile;
    std::vector<std::string> keyFiles;
    std::string owner;
    std::string role;
    std::string keyId;
};

std::chrono::sys_seconds now() { return core::SystemClock().utcNow(); }

tuf::Key readPublicKey(core::FieldReader &fields)
{
    const auto value = [](core::FieldReader &keyval) { return keyval.text("public"); };
    return {fields.text("keytype"), fields.text("scheme"), fields.member("keyval", value)};
}

Result<tuf_signing::OnlinePublicKeys> readOnlineKeys(const std::string &file)
{
    return storage::readFile(file, kMaxOnlineKeysBytes).and_then([&](const std::string &text) {
        return core::parseJson(text, file, [&](const core::Json &json) {
            return core::readFields(json, file, [](core::FieldReader &fields) {
                return tuf_signing::OnlinePublicKeys{fields.member("snapshot", readPublicKey),
                                                     fields.member("timestamp", readPublicKey)};
            });
        });
    });
}

Result<> init(const KeysOptions &options)
{
    for (const std::string &name : options.persons)
        if (!pack::isId(name))
            return core::failure(Code::Rejected, "\"" + name + "\": a person is named with a-z, 0-9 and hyphens here");
    return readOnlineKeys(options.onlineFile)
        .and_then([&](const tuf_signing::OnlinePublicKeys &online) {
            return holdCeremony({options.folder, options.persons, online}, now());
        })
        .map([&] {
            std::cout << "made " << options.folder << "/repository and " << options.folder << "/keys\n"
                      << "Give each person both of their keys and keep no copy here. The -safe keys sign the root and\n"
                         "the list of roles: lock them away. The -desk keys sign what is published.\n";
        });
}

Result<> makeKey(const KeysOptions &options)
{
    const auto key = tuf_signing::SigningKey::generate();
    return askNewPassphrase("Passphrase of " + options.owner)
        .and_then([&](const std::string &passphrase) {
            return tuf_signing::writeKeyFile(options.keyFiles.front(), key, options.owner, passphrase);
        })
        .map([&] { std::cout << key.id() << "  " << options.owner << '\n'; });
}

Result<> show(const KeysOptions &options)
{
    for (const std::string &file : options.keyFiles) {
        const auto label = tuf_signing::readKeyLabel(file);
        if (!label)
            return tl::unexpected(label.error());
        std::cout << tuf_signing::keyIdOf(label->key) << "  " << label->owner << "  " << file << '\n';
    }
    return {};
}

template <typename Metadata>
Result<> keepDraft(const RepositoryFolder &repository, std::string_view role, const Metadata &content)
{
    return repository.writeDraft(role, tuf_signing::SignedFile(tuf_signing::toJson(content))).map([&] {
        std::cout << "draft of " << role << " version " << content.version << "; sign it: huhang publish sign "
                  << repository.path().string() << " " << role << " KEYFILE\n";
    });
}

/// Changes the draft of the metadata that names a role's keys: the root, or the targets for a delegated role.
template <typename Change> Result<> changeRoot(const RepositoryFolder &repository, Change change)
{
    return tuf_signing::draftOfRoot(repository, now()).and_then([&](tuf::Root root) {
        return change(root).and_then([&] { return keepDraft(repository, tuf::kRoot, root); });
    });
}

template <typename Change> Result<> changeTargets(const RepositoryFolder &repository, Change change)
{
    return tuf_signing::draftOfTargets(repository, tuf::kTargets, now()).and_then([&](tuf::Targets targets) {
        return change(targets).and_then([&] { return keepDraft(repository, tuf::kTargets, targets); });
    });
}

Result<std::vector<tuf::Key>> readLabels(const std::vector<std::string> &files)
{
    std::vector<tuf::Key> keys;
    for (const std::string &file : files) {
        const auto label = tuf_signing::readKeyLabel(file);
        if (!label)
            return tl::unexpected(label.error());
        keys.push_back(label->key);
    }
    return keys;
}

Result<> add(const KeysOptions &options)
{
    const RepositoryFolder repository(options.folder);
    const auto keys = readLabels(options.keyFiles);
    if (!keys)
        return tl::unexpected(keys.error());
    const auto addAll = [&](auto &metadata) {
        Result<> done;
        for (const tuf::Key &key : *keys)
            done = done.and_then([&] { return tuf_signing::addKey(metadata, options.role, key); });
        return done;
    };
    return options.role == tuf::kRoot || options.role == tuf::kTargets ? changeRoot(repository, addAll)
                                                                       : changeTargets(repository, addAll);
}

Result<> revoke(const KeysOptions &options)
{
    const RepositoryFolder repository(options.folder);
    bool isKnown = false;
    const auto root = tuf_signing::draftOfRoot(repository, now());
    const auto targets = tuf_signing::draftOfTargets(repository, tuf::kTargets, now());
    if (!root || !targets)
        return tl::unexpected(root ? targets.error() : root.error());
    const auto revokeIn = [&](auto &metadata) -> Result<> {
        return tuf_signing::revokeKey(metadata, options.keyId).map([](const auto &) {});
    };
    Result<> done;
    if (root->keys.contains(options.keyId)) {
        isKnown = true;
        done = changeRoot(repository, revokeIn);
    }
    if (targets->delegations.keys.contains(options.keyId)) {
        isKnown = true;
        done = done.and_then([&] { return changeTargets(repository, revokeIn); });
    }
    return isKnown ? done : core::failure(Code::NotFound, "no role has the key " + options.keyId);
}

Result<> replaceOnline(const KeysOptions &options)
{
    return readOnlineKeys(options.onlineFile).and_then([&](const tuf_signing::OnlinePublicKeys &online) {
        return changeRoot(RepositoryFolder(options.folder), [&](tuf::Root &root) -> Result<> {
            tuf_signing::setOnlineKeys(root, online);
            return {};
        });
    });
}

Result<> addOverlay(const KeysOptions &options)
{
    const auto keys = readLabels(options.keyFiles);
    if (!keys)
        return tl::unexpected(keys.error());
    if (!pack::isId(options.role))
        return core::failure(Code::Rejected, "\"" + options.role + "\" is no id of a venue");
    return changeTargets(RepositoryFolder(options.folder), [&](tuf::Targets &targets) {
        return tuf_signing::addRole(targets, "overlay-" + options.role, *keys, 1);
    });
}

} // namespace

void addKeysCommand(CLI::App &app, int &status)
{
    CLI::App *command = app.add_subcommand("keys", "Keys of a repository: who may sign what");
    command->require_subcommand(1);
    const auto options = std::make_shared<KeysOptions>();
    const auto report = [&status](const Result<> &result) { status = result ? 0 : fail(result.error()); };
    const auto add_command = [&](const char *name, const char *what, Result<> (*run)(const KeysOptions &)) {
        CLI::App *one = command->add_subcommand(name, what);
        one->callback([options, report, run] { report(run(*options)); });
        return one;
    };
    const auto takesRepository = [&](CLI::App *one) {
        one->add_option("REPOSITORY", options->folder, "Folder of the repository")->required();
    };

    CLI::App *initial =
        add_command("init", "Begin a repository: make keys for each person, sign root and targets", init);
    initial->add_option("DIR", options->folder, "Folder that gets keys/ and repository/")->required();
    initial->add_option("--person", options->persons, "One who may sign; twice at least")->required();
    initial->add_option("--online", options->onlineFile, "What `huhang-hub online-keys` printed")->required();

    CLI::App *fresh = add_command("new", "Make a key for one person", makeKey);
    fresh->add_option("KEYFILE", options->keyFiles, "File to write")->required()->expected(1);
    fresh->add_option("--owner", options->owner, "Whose key it is")->required();

    CLI::App *list = add_command("show", "Print id and owner of key files", show);
    list->add_option("KEYFILE", options->keyFiles, "Key files")->required();

    CLI::App *more = add_command("add", "Draft: give a role another key", add);
    takesRepository(more);
    more->add_option("ROLE", options->role, "root, targets, core, notices or overlay-<venue>")->required();
    more->add_option("KEYFILE", options->keyFiles, "Key file, for its public part")->required();

    CLI::App *less = add_command("revoke", "Draft: take a key away from every role", revoke);
    takesRepository(less);
    less->add_option("KEYID", options->keyId, "Id of the key, as `huhang keys show` prints it")->required();

    CLI::App *online = add_command("online", "Draft: put new keys of the hub in place of the old ones", replaceOnline);
    takesRepository(online);
    online->add_option("--online", options->onlineFile, "What `huhang-hub online-keys` printed")->required();

    CLI::App *overlay = add_command("overlay", "Draft: let a park or enterprise publish for its venue", addOverlay);
    takesRepository(overlay);
    overlay->add_option("VENUE", options->role, "Id of the venue")->required();
    overlay->add_option("KEYFILE", options->keyFiles, "Key files of those who may sign, for their public part")
        ->required();
}

} // namespace cli
