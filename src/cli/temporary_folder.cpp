// SPDX-License-Identifier: Apache-2.0
#include "cli/temporary_folder.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace cli {

core::Result<TemporaryFolder> TemporaryFolder::make()
{
    std::error_code error;
    const std::filesystem::path parent = std::filesystem::temp_directory_path(error);
    if (error)
        return core::failure(core::Code::Io, "there is no folder for temporary files: " + error.message());
    std::string name = (parent / "huhang-XXXXXX").string();
    if (!::mkdtemp(name.data()))
        return core::failure(core::Code::Io,
                             "cannot make a folder in " + parent.string() + ": " + std::strerror(errno));
    return TemporaryFolder(name);
}

TemporaryFolder::TemporaryFolder(TemporaryFolder &&other) noexcept : m_path(std::move(other.m_path))
{
    other.m_path.clear();
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

} // namespace cli
