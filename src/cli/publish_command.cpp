// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/passphrase.h"
#include "cli/release.h"
#include "tuf_signing/drafts.h"
#include "tuf_signing/key_file.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

using core::Result;
using tuf_signing::RepositoryFolder;

struct PublishOptions
{
    std::string repository;
    std::string role;
    std::string packFolder;
    std::string keyFile;
    std::string hubUrl;
    int days = 0;
    bool isYes = false;
};

Result<> draft(const PublishOptions &options)
{
    return draftPack(RepositoryFolder(options.repository), options.role, options.packFolder,
                     std::chrono::days(options.days));
}

Result<> show(const PublishOptions &options) { return showDraft(RepositoryFolder(options.repository), options.role); }

Result<> sign(const PublishOptions &options)
{
    const RepositoryFolder repository(options.repository);
    if (auto shown = showDraft(repository, options.role); !shown)
        return shown;
    if (!options.isYes && !confirm("Sign this as it is?"))
        return core::failure(core::Code::Rejected, "not signed");
    const auto key = askPassphrase("Passphrase").and_then([&](const std::string &passphrase) {
        return tuf_signing::readKeyFile(options.keyFile, passphrase);
    });
    if (!key)
        return tl::unexpected(key.error());
    return tuf_signing::signDraft(repository, options.role, *key).map([&](const tuf_signing::SigningOutcome &outcome) {
        if (outcome.isReleased)
            std::cout << "released; send it: huhang publish send " << options.repository << " HUB\n";
        else
            std::cout << "signed; not released yet: " << outcome.stillNeeded << '\n';
    });
}

Result<> send(const PublishOptions &options)
{
    return sendRelease(RepositoryFolder(options.repository), options.hubUrl);
}

} // namespace

void addPublishCommand(CLI::App &app, int &status)
{
    CLI::App *command = app.add_subcommand("publish", "From a built pack to the hub: draft, show, sign, send");
    command->require_subcommand(1);
    const auto options = std::make_shared<PublishOptions>();
    const auto report = [&status](const Result<> &result) { status = result ? 0 : fail(result.error()); };
    const auto add_command = [&](const char *name, const char *what, Result<> (*run)(const PublishOptions &)) {
        CLI::App *one = command->add_subcommand(name, what);
        one->add_option("REPOSITORY", options->repository, "Folder of the repository")->required();
        one->callback([options, report, run] { report(run(*options)); });
        return one;
    };
    const auto takesRole = [&](CLI::App *one) {
        one->add_option("ROLE", options->role, "root, targets, core, notices or overlay-<venue>")->required();
    };

    CLI::App *drafted = add_command("draft", "Make a built pack the next version of a role", draft);
    takesRole(drafted);
    drafted->add_option("PACK", options->packFolder, "Folder that `huhang build` made")->required();
    drafted->add_option("--days", options->days, "How long it stays valid; 30 for notices, else 365");

    takesRole(add_command("show", "Tell in words what a draft changes", show));

    CLI::App *signing = add_command("sign", "Read a draft, then sign it", sign);
    takesRole(signing);
    signing->add_option("KEYFILE", options->keyFile, "Your key file")->required();
    signing->add_flag("--yes", options->isYes, "Do not ask; it was read before");

    add_command("send", "Send what is released to the hub", send)
        ->add_option("HUB", options->hubUrl, "Address of the hub, https://hub.example")
        ->required();
}

} // namespace cli
