// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/published_versions.h"

#include "hub/publish/repository_path.h"
#include "storage/file_io.h"
#include "tuf/metadata.h"
#include "tuf/updater.h"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace hub {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

/// The timestamp is the one file that does not tell its version by its name.
std::int64_t timestampVersion(const tuf_signing::RepositoryFolder &repository)
{
    return storage::readFile(repository.metadataFile(tuf::kTimestamp, 0), tuf::UpdaterLimits().timestampBytes)
        .and_then([](const std::string &bytes) { return tuf::SignedMetadata::parse(bytes, tuf::kTimestamp); })
        .and_then([](const tuf::SignedMetadata &file) { return tuf::timestampFrom(file.signedPart); })
        .map([](const tuf::Timestamp &timestamp) { return timestamp.version; })
        .value_or(0);
}

} // namespace

Result<std::string> readVersion(const tuf_signing::RepositoryFolder &repository, std::string_view role,
                                std::int64_t version)
{
    return storage::readFile(repository.metadataFile(role, version), tuf::UpdaterLimits().targetsBytes);
}

Result<Versions> publishedVersions(const tuf_signing::RepositoryFolder &repository)
{
    Versions versions;
    std::error_code error;
    const fs::path folder = repository.path() / "metadata";
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        const auto path = RepositoryPath::parse("metadata/" + name);
        if (!path || path->kind != RepositoryPath::Kind::Metadata)
            continue;
        const size_t dot = name.find('.');
        std::int64_t version = 0; // stays 0 for a number that is too large to be one
        std::from_chars(name.data(), name.data() + dot, version);
        std::int64_t &highest = versions[name.substr(dot + 1, name.rfind('.') - dot - 1)];
        highest = std::max(highest, version);
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return core::failure(Code::Io, "cannot read " + folder.string() + ": " + error.message());
    if (const std::int64_t version = timestampVersion(repository); version > 0)
        versions[std::string(tuf::kTimestamp)] = version;
    return versions;
}

} // namespace hub
