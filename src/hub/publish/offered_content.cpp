// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/offered_content.h"

#include "storage/file_io.h"
#include "tuf/metadata.h"
#include "tuf/updater.h"

namespace hub {

using core::Result;

Result<std::string> timestampBytes(const tuf_signing::RepositoryFolder &repository)
{
    return storage::readFile(repository.metadataFile(tuf::kTimestamp, 0), tuf::UpdaterLimits().timestampBytes);
}

Result<OfferedContent> offeredContent(const tuf_signing::RepositoryFolder &repository,
                                      const std::string &timestampBytes)
{
    const auto timestamp =
        tuf::SignedMetadata::parse(timestampBytes, tuf::kTimestamp).and_then([](const tuf::SignedMetadata &file) {
            return tuf::timestampFrom(file.signedPart);
        });
    if (!timestamp)
        return tl::unexpected(timestamp.error());
    return storage::readFile(repository.metadataFile(tuf::kSnapshot, timestamp->snapshot.version),
                             tuf::UpdaterLimits().snapshotBytes)
        .and_then([](const std::string &bytes) { return tuf::SignedMetadata::parse(bytes, tuf::kSnapshot); })
        .and_then([](const tuf::SignedMetadata &file) { return tuf::snapshotFrom(file.signedPart); })
        .map([&](const tuf::Snapshot &snapshot) {
            OfferedContent offered{timestamp->version, {}};
            for (const auto &[name, file] : snapshot.meta)
                offered.roles.emplace(name, file.version);
            return offered;
        });
}

} // namespace hub
