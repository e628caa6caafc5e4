// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/support/test_office.h"

#include "core/sha256.h"
#include "hub/publish/online_keys.h"
#include "storage/file_io.h"
#include "tuf/updater.h"
#include "tuf_signing/trust_changes.h"

#include <stdexcept>

namespace testing_support {
namespace {

template <typename T> T must(core::Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    return std::move(*result);
}

void must(const core::Result<> &result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
}

void place(const std::filesystem::path &file, const std::string &bytes)
{
    must(storage::makeFolderDurably(file.parent_path()));
    must(storage::writeFileDurably(file, core::asBytes(bytes)));
}

std::string sha256(const std::string &bytes) { return core::sha256Hex(core::asBytes(bytes)); }

} // namespace

TestOffice::TestOffice(const std::filesystem::path &data)
{
    const auto online = must(hub::openOnlineKeys(data));
    root = {1, now + std::chrono::days(365), true, {}, {}};
    root.keys = {{safe1.id(), safe1.publicKey()}, {safe2.id(), safe2.publicKey()}};
    root.roles = {{"root", {{safe1.id(), safe2.id()}, 2}}, {"targets", {{safe1.id(), safe2.id()}, 1}}};
    tuf_signing::setOnlineKeys(root, {online.snapshot.publicKey(), online.timestamp.publicKey()});
    write("root", root, {&safe1, &safe2});
    targets = {1, now + std::chrono::days(365), {}, {}};
    must(tuf_signing::addRole(targets, "core", {desk1.publicKey(), desk2.publicKey()}, 1));
    must(tuf_signing::addRole(targets, "notices", {desk1.publicKey(), desk2.publicKey()}, 2));
    must(tuf_signing::addRole(targets, "overlay-line-1", {park.publicKey()}, 1));
    write("targets", targets, {&safe1});
}

std::filesystem::path TestOffice::rootFile(std::int64_t version) const
{
    return repository().metadataFile("root", version);
}

TestOffice::Signers TestOffice::usualSigners(const std::string &role) const
{
    if (role == "notices")
        return {&desk1, &desk2};
    return role == "core" ? Signers{&desk1} : Signers{&park};
}

tuf::Targets TestOffice::release(const std::string &role, const Documents &documents)
{
    return release(role, documents, usualSigners(role));
}

tuf::Targets TestOffice::release(const std::string &role, const Documents &documents, const Signers &signers)
{
    pack::Manifest manifest;
    for (const auto &[path, bytes] : documents) {
        manifest.files.push_back({path, sha256(bytes), std::int64_t(bytes.size()),
                                  path.ends_with(".json") ? "application/json" : "application/octet-stream"});
        place(repository().targetsFolder() / pack::blobPathOf(sha256(bytes)), bytes);
    }
    return releaseManifest(role, std::move(manifest), signers);
}

tuf::Targets TestOffice::releaseManifest(const std::string &role, pack::Manifest manifest)
{
    return releaseManifest(role, std::move(manifest), usualSigners(role));
}

tuf::Targets TestOffice::releaseManifest(const std::string &role, pack::Manifest manifest, const Signers &signers)
{
    const std::int64_t version = m_versions[role] + 1;
    manifest.packId = role;
    manifest.version = std::to_string(version);
    manifest.title = {{"zh-Hans", "样包"}};
    manifest.languages = {"zh-Hans"};
    manifest.defaultLanguage = "zh-Hans";
    const std::string text = pack::toJson(manifest);
    const tuf::TargetFile file{std::int64_t(text.size()), {{"sha256", sha256(text)}}};
    const std::string target = *tuf_signing::manifestTargetOf(role);
    place(repository().targetsFolder() / tuf::targetUrlPath(target, file, true), text);
    const tuf::Targets content{version, now + std::chrono::days(30), {{target, file}}, {}};
    write(role, content, signers);
    return content;
}

void TestOffice::releaseMoreThan(std::int64_t bytes)
{
    pack::Manifest huge;
    for (std::int64_t i = 0; i < pack::kMaxPackBytes / pack::kMaxFileBytes; ++i) {
        const std::string path = "data/" + std::to_string(100 + i) + ".bin";
        huge.files.push_back({path, sha256(path), pack::kMaxFileBytes, "application/octet-stream"});
    }
    targets.version += 1;
    std::vector<std::string> roles;
    for (std::int64_t named = 0; named <= bytes; named += pack::kMaxPackBytes) {
        roles.push_back("overlay-huge-" + std::to_string(roles.size()));
        must(tuf_signing::addRole(targets, roles.back(), {park.publicKey()}, 1));
    }
    write("targets", targets, {&safe1});
    for (const std::string &role : roles) {
        for (pack::PackFile &file : huge.files)
            file.sha256 = sha256(role + file.path);
        releaseManifest(role, huge);
    }
}

void TestOffice::write(const std::string &role, std::int64_t version, const std::string &bytes)
{
    must(repository().write(role, version, bytes));
    m_versions[role] = std::max(m_versions[role], version);
}

hub::Release TestOffice::newest() const
{
    hub::Release files;
    for (const auto &[role, last] : m_versions)
        for (std::int64_t version = role == "root" ? 1 : last; version <= last; ++version)
            files.push_back(
                {role, must(storage::readFile(repository().metadataFile(role, version), std::int64_t(8) << 20))});
    return files;
}

std::string TestOffice::bytesOf(const std::string &wanted) const
{
    for (const auto &entry : std::filesystem::recursive_directory_iterator(repository().targetsFolder()))
        if (entry.is_regular_file() && entry.path().filename().string().starts_with(wanted))
            return must(storage::readFile(entry.path(), pack::kMaxFileBytes));
    throw std::runtime_error("the office has no file " + wanted);
}

TestOffice::Documents documentsSaying(const std::string &text)
{
    return {{"notices/th-2024-06.json", "{\"id\":\"th-2024-06\",\"text\":\"" + text + "\"}"}};
}

} // namespace testing_support
