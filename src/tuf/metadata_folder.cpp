// SPDX-License-Identifier: Apache-2.0
#include "tuf/metadata_folder.h"

#include "core/bytes.h"
#include "storage/file_io.h"

#include <array>
#include <system_error>

namespace tuf {

std::string quoted(std::string_view name)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view kept = "-._~";
    std::string out;
    for (const char c : name) {
        const bool isPlain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                             kept.find(c) != std::string_view::npos;
        if (isPlain)
            out += c;
        else
            out.append(
                {'%', digits[(static_cast<unsigned char>(c) >> 4) & 15], digits[static_cast<unsigned char>(c) & 15]});
    }
    return out;
}

std::filesystem::path MetadataFolder::fileOf(std::string_view role) const
{
    return m_folder / (quoted(role) + ".json");
}

core::Result<std::string> MetadataFolder::read(std::string_view role, std::int64_t limitBytes) const
{
    return storage::readFile(fileOf(role), limitBytes);
}

core::Result<> MetadataFolder::write(std::string_view role, std::string_view bytes) const
{
    return storage::makeFolderDurably(m_folder).and_then(
        [&] { return storage::writeFileDurably(fileOf(role), core::asBytes(bytes)); });
}

core::Result<> MetadataFolder::remove(std::string_view role) const { return storage::removeFileDurably(fileOf(role)); }

} // namespace tuf
