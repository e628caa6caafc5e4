// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/publisher.h"

#include "core/encoding.h"
#include "core/field_reader.h"
#include "storage/file_io.h"
#include "storage/free_space.h"

namespace hub {
namespace {

using core::Code;
using core::Json;
using core::Result;

/// More than the files of any release that HTTP lets in.
constexpr std::int64_t kMostReleaseBytes = std::int64_t(512) << 20;
/// What publishing leaves free for the counts of the kiosks.
constexpr std::int64_t kReservedBytes = std::int64_t(256) << 20;

std::string toText(const std::vector<CheckedFile> &files)
{
    Json list = Json::array();
    for (const CheckedFile &file : files)
        list.push_back(
            {{"role", file.role}, {"version", file.version}, {"bytes", core::toBase64(core::asBytes(file.bytes))}});
    return Json{{"files", std::move(list)}}.dump();
}

Result<std::vector<CheckedFile>> filesFrom(std::string_view text, const std::string &what)
{
    const auto readFile = [](core::FieldReader &fields) {
        const auto bytes = core::fromBase64(fields.text("bytes")).value_or(core::Bytes());
        return CheckedFile{
            fields.text("role"), fields.integer("version", 1, INT64_MAX), std::string(core::asText(bytes)), {}};
    };
    return core::parseJson(text, what, [&](const Json &json) {
        return core::readFields(json, what, [&](core::FieldReader &fields) { return fields.list("files", readFile); });
    });
}

/// "core 4 signed by a1b2…, c3d4…; notices 9 signed by …".
std::string describe(const std::vector<CheckedFile> &files)
{
    std::string text;
    for (const CheckedFile &file : files) {
        text += (text.empty() ? "" : "; ") + file.role + " " + std::to_string(file.version) + " signed by";
        for (const std::string &id : file.signers)
            text += (id == file.signers.front() ? " " : ", ") + id;
    }
    return text;
}

} // namespace

Publisher::Publisher(ContentFolder content, tuf_signing::OnlineKeys keys, const core::Clock &clock, Audit audit)
    : m_content(std::move(content)),
      m_repository(m_content.repository()),
      m_keys(std::move(keys)),
      m_clock(clock),
      m_audit(std::move(audit))
{}

Result<Publisher::Verdict> Publisher::submit(const Release &release, const std::string &account,
                                             const std::string &address)
{
    const auto lock = m_content.lock();
    if (!lock)
        return tl::unexpected(lock.error());
    auto checked =
        finishInterrupted().and_then([&] { return checkRelease(m_repository, release, m_keys, m_clock.utcNow()); });
    if (!checked)
        return tl::unexpected(checked.error());
    auto missing = missingFiles(m_repository, checked->manifests);
    if (!missing)
        return tl::unexpected(missing.error());
    if (!missing->empty())
        return checkRoom(*missing).map([&] { return Verdict{std::move(*missing), {}}; });
    const bool isNew = !checked->files.empty();
    auto done = isNew ? begin(checked->files, account, address) : sign();
    return done.and_then([&] { return publishedVersions(m_repository); }).map([&](Versions versions) {
        return Verdict{{}, std::move(versions), isNew};
    });
}

Result<bool> Publisher::renew()
{
    const auto lock = m_content.lock();
    if (!lock)
        return tl::unexpected(lock.error());
    return finishInterrupted()
        .and_then([&] { return m_repository.latestVersion(tuf::kTargets); })
        .and_then(
            [&](std::int64_t version) { return (version > 0 ? sign() : Result<>()).map([&] { return version > 0; }); });
}

Result<> Publisher::begin(const std::vector<CheckedFile> &files, const std::string &account, const std::string &address)
{
    // Logged first: nothing may become public of which the log knows nothing.
    return m_audit({account, address, "content.accepted", describe(files)})
        .and_then([&] { return storage::writeFileDurably(m_content.releaseFile(), core::asBytes(toText(files))); })
        .and_then([&] { return carryOut(files); });
}

Result<> Publisher::finishInterrupted()
{
    const auto text = storage::readFile(m_content.releaseFile(), kMostReleaseBytes);
    if (!text && text.error().code == Code::NotFound)
        return {};
    return text.and_then([&](const std::string &json) { return filesFrom(json, m_content.releaseFile().string()); })
        .and_then([&](const std::vector<CheckedFile> &files) { return carryOut(files); });
}

Result<> Publisher::carryOut(const std::vector<CheckedFile> &files)
{
    Result<> done;
    for (const CheckedFile &file : files)
        done = done.and_then([&] { return m_repository.write(file.role, file.version, file.bytes); });
    return done.and_then([&] { return sign(); }).and_then([&] {
        return storage::removeFileDurably(m_content.releaseFile());
    });
}

Result<> Publisher::checkRoom(const std::vector<WantedFile> &missing) const
{
    std::int64_t wanted = kReservedBytes;
    for (const WantedFile &file : missing)
        wanted += file.bytes;
    return storage::freeBytes(m_repository.path()).and_then([&](std::int64_t free) -> Result<> {
        if (free >= wanted)
            return {};
        return core::failure(Code::Full, "the hub's disk has " + std::to_string(free >> 20) +
                                             " MiB free, the files of this release and a reserve need " +
                                             std::to_string(wanted >> 20) + " MiB");
    });
}

Result<> Publisher::sign()
{
    return tuf_signing::signOnline(m_repository, m_keys, m_clock.utcNow()).map([](bool) {});
}

} // namespace hub
