// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/temp_folder.h"
#include "tuf_signing/drafts.h"
#include "tuf_signing/metadata_json.h"
#include "tuf_signing/online_signer.h"
#include "tuf_signing/trust_changes.h"

#include <chrono>

namespace test {

/// An office with two people, their repository and the keys of its hub.
struct Office
{
    support::TempFolder folder;
    tuf_signing::RepositoryFolder repository{folder / "repository"};
    tuf_signing::SigningKey safe1 = tuf_signing::SigningKey::generate();
    tuf_signing::SigningKey safe2 = tuf_signing::SigningKey::generate();
    tuf_signing::SigningKey desk1 = tuf_signing::SigningKey::generate();
    tuf_signing::SigningKey desk2 = tuf_signing::SigningKey::generate();
    tuf_signing::OnlineKeys online{tuf_signing::SigningKey::generate(), tuf_signing::SigningKey::generate()};
    std::chrono::sys_seconds now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 21)};

    Office()
    {
        using namespace tuf_signing;
        tuf::Root root{1, now + std::chrono::days(365), true, {}, {}};
        root.keys = {{safe1.id(), safe1.publicKey()}, {safe2.id(), safe2.publicKey()}};
        root.roles = {{"root", {{safe1.id(), safe2.id()}, 2}}, {"targets", {{safe1.id(), safe2.id()}, 1}}};
        setOnlineKeys(root, {online.snapshot.publicKey(), online.timestamp.publicKey()});
        tuf::Targets targets{1, now + std::chrono::days(365), {}, {}};
        const std::vector desks{desk1.publicKey(), desk2.publicKey()};
        static_cast<void>(addRole(targets, "core", desks, 1));
        static_cast<void>(addRole(targets, "notices", desks, 2));
        write("root", root, {&safe1, &safe2});
        write("targets", targets, {&safe1});
    }

    template <typename Metadata>
    void write(std::string_view role, const Metadata &content, const std::vector<const tuf_signing::SigningKey *> &keys)
    {
        tuf_signing::SignedFile file(tuf_signing::toJson(content));
        for (const tuf_signing::SigningKey *key : keys)
            file.sign(*key);
        static_cast<void>(repository.write(role, content.version, file.toBytes()));
    }

    /// A draft of the role that names one manifest.
    void draftManifest(const std::string &role, const std::string &sha256)
    {
        auto draft = tuf_signing::draftOfTargets(repository, role, now).value();
        draft.targets = {{*tuf_signing::manifestTargetOf(role), {3, {{"sha256", sha256}}}}};
        static_cast<void>(repository.writeDraft(role, tuf_signing::SignedFile(tuf_signing::toJson(draft))));
    }
};

} // namespace test
