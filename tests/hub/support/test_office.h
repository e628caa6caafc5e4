// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/publish/release.h"
#include "pack/manifest.h"
#include "tests/hub/support/test_hub.h"
#include "tuf_signing/metadata_json.h"
#include "tuf_signing/online_signer.h"
#include "tuf_signing/repository_folder.h"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace testing_support {

/// The office: its people's keys and its own repository, with real signatures. Root and notices need two of them,
/// targets, core and the overlay of line-1 one.
class TestOffice
{
public:
    using Signers = std::vector<const tuf_signing::SigningKey *>;
    using Documents = std::map<std::string, std::string>; ///< path in the pack → bytes

    /// Root 1 names the online keys of `data`; root and targets are signed, no pack is released yet.
    explicit TestOffice(const std::filesystem::path &data);

    [[nodiscard]] const std::filesystem::path &path() const { return m_folder.path(); }
    [[nodiscard]] tuf_signing::RepositoryFolder repository() const
    {
        return tuf_signing::RepositoryFolder(m_folder.path());
    }
    [[nodiscard]] std::filesystem::path rootFile(std::int64_t version = 1) const;

    /// Puts the documents as a pack into the repository and signs the role's next version for it.
    tuf::Targets release(const std::string &role, const Documents &documents);
    /// The same with other signers than those who usually do.
    tuf::Targets release(const std::string &role, const Documents &documents, const Signers &signers);
    /// The same for a manifest of which no blob is there.
    tuf::Targets releaseManifest(const std::string &role, pack::Manifest manifest);
    /// Releases overlays whose manifests together name more than so many bytes.
    void releaseMoreThan(std::int64_t bytes);
    /// Signs and writes any content; the bytes of the file.
    template <typename Metadata>
    std::string write(const std::string &role, const Metadata &content, const Signers &signers)
    {
        tuf_signing::SignedFile file(tuf_signing::toJson(content));
        for (const tuf_signing::SigningKey *key : signers)
            file.sign(*key);
        write(role, content.version, file.toBytes());
        return file.toBytes();
    }
    void write(const std::string &role, std::int64_t version, const std::string &bytes);

    /// The newest version of every role and all roots, as `huhang publish send` posts them.
    [[nodiscard]] hub::Release newest() const;
    /// The file of the repository with this hash: a blob or a manifest.
    [[nodiscard]] std::string bytesOf(const std::string &sha256) const;

    tuf_signing::SigningKey safe1 = tuf_signing::SigningKey::generate();
    tuf_signing::SigningKey safe2 = tuf_signing::SigningKey::generate();
    tuf_signing::SigningKey desk1 = tuf_signing::SigningKey::generate();
    tuf_signing::SigningKey desk2 = tuf_signing::SigningKey::generate();
    tuf_signing::SigningKey park = tuf_signing::SigningKey::generate();
    tuf::Root root;
    tuf::Targets targets;
    std::chrono::sys_seconds now{TestClock().utcNow()};

private:
    [[nodiscard]] Signers usualSigners(const std::string &role) const;
    tuf::Targets releaseManifest(const std::string &role, pack::Manifest manifest, const Signers &signers);

    TemporaryFolder m_folder;
    std::map<std::string, std::int64_t> m_versions;
};

/// A pack as small as can be: one notice with this text.
[[nodiscard]] TestOffice::Documents documentsSaying(const std::string &text);

} // namespace testing_support
