// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "hub/auth/audit_log.h"
#include "hub/publish/content_folder.h"
#include "hub/publish/missing_files.h"
#include "hub/publish/published_versions.h"
#include "hub/publish/release.h"
#include "tuf_signing/online_signer.h"

#include <functional>
#include <vector>

namespace hub {

/// Takes releases into the repository. Who may publish is decided by the signatures alone.
///
/// A release is first written down as a whole; from then on it is carried out, after a crash by the next call of any
/// function here. Kiosks see the old state until the new timestamp is signed. Thread: any; threads and processes wait
/// for each other.
class Publisher
{
public:
    /// Writes to the audit log. Errors: Io.
    using Audit = std::function<core::Result<>(const AuditEntry &)>;

    /// `clock` outlives the object.
    Publisher(ContentFolder content, tuf_signing::OnlineKeys keys, const core::Clock &clock, Audit audit);

    struct Verdict
    {
        std::vector<WantedFile> missing; ///< not published yet: these files must come first
        Versions versions;               ///< what is published now; empty while files are missing
        bool isNew = false;              ///< something was published that was not before
    };
    /// Publishes a release if it is right and all its files are there. `account` and `address` are for the audit log.
    /// Errors: as checkRelease() and missingFiles(); Full (also: no room for what is missing), Io.
    [[nodiscard]] core::Result<Verdict> submit(const Release &release, const std::string &account,
                                               const std::string &address);

    /// Finishes a release that was interrupted, and signs snapshot and timestamp anew if they are old. False, and
    /// nothing is done, as long as nothing was ever published. Errors: as signOnline().
    [[nodiscard]] core::Result<bool> renew();

private:
    [[nodiscard]] core::Result<> finishInterrupted();
    [[nodiscard]] core::Result<> begin(const std::vector<CheckedFile> &files, const std::string &account,
                                       const std::string &address);
    [[nodiscard]] core::Result<> carryOut(const std::vector<CheckedFile> &files);
    [[nodiscard]] core::Result<> checkRoom(const std::vector<WantedFile> &missing) const;
    [[nodiscard]] core::Result<> sign();

    ContentFolder m_content;
    tuf_signing::RepositoryFolder m_repository;
    tuf_signing::OnlineKeys m_keys;
    const core::Clock &m_clock;
    Audit m_audit;
};

} // namespace hub
