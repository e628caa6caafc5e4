// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/file_intake.h"

#include "core/encoding.h"
#include "core/random.h"
#include "storage/file_io.h"

#include <system_error>
#include <utility>

namespace hub {

using core::Code;
using core::Result;

Result<FileIntake> FileIntake::begin(const ContentFolder &content, const std::string &purpose, WantedFile wanted)
{
    const std::filesystem::path folder = content.unfinishedFolder(purpose);
    if (auto made = storage::makeFolderDurably(folder); !made)
        return tl::unexpected(made.error());
    std::filesystem::path unfinished = folder / core::randomUuid();
    return storage::PartFile::open(unfinished).map([&](storage::PartFile part) {
        return FileIntake(content.repository().path(), unfinished, std::move(part), std::move(wanted));
    });
}

FileIntake::FileIntake(FileIntake &&other) noexcept
    : m_repository(std::move(other.m_repository)),
      m_unfinished(std::exchange(other.m_unfinished, {})),
      m_part(std::move(other.m_part)),
      m_hash(std::move(other.m_hash)),
      m_wanted(std::move(other.m_wanted))
{}

FileIntake::~FileIntake()
{
    std::error_code ignored;
    if (!m_unfinished.empty())
        std::filesystem::remove(m_unfinished, ignored);
}

Result<> FileIntake::take(std::string_view piece)
{
    if (m_part.size() + std::int64_t(piece.size()) > m_wanted.bytes)
        return core::failure(Code::Rejected, m_wanted.sha256 + " has more than the " + std::to_string(m_wanted.bytes) +
                                                 " bytes that its manifest tells");
    m_hash.add(core::asBytes(piece));
    return m_part.append(piece);
}

Result<> FileIntake::finish()
{
    if (m_part.size() != m_wanted.bytes || core::toHex(m_hash.finish()) != m_wanted.sha256)
        return core::failure(Code::Forged, "what came as " + m_wanted.sha256 +
                                               " is another file: " + std::to_string(m_part.size()) + " of " +
                                               std::to_string(m_wanted.bytes) + " bytes, or another hash");
    const std::filesystem::path place = m_repository / m_wanted.path;
    return storage::makeFolderDurably(place.parent_path())
        .and_then([&] { return storage::moveFileDurably(m_unfinished, place); })
        .map([&] { m_unfinished.clear(); });
}

void FileIntake::removeUnfinished(const ContentFolder &content, const std::string &purpose)
{
    std::error_code ignored;
    std::filesystem::remove_all(content.unfinishedFolder(purpose), ignored);
}

} // namespace hub
