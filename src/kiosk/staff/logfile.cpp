// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/logfile.h"

#include "storage/part_file.h"
#include "storage/system_failure.h"

#include <system_error>

namespace kiosk {

namespace fs = std::filesystem;

LogFile::LogFile(const fs::path &dataFolder)
    : m_newest(dataFolder / "log" / "kiosk.log"), m_older(dataFolder / "log" / "kiosk.1.log")
{}

core::Result<> LogFile::append(std::string_view lines) const
{
    if (std::int64_t(lines.size()) > kMostBytes)
        return core::failure(core::Code::Rejected, "too much for " + m_newest.string() + " at once");
    std::error_code ignored; // opening the file says it better
    fs::create_directory(m_newest.parent_path(), ignored);
    auto file = storage::PartFile::open(m_newest);
    if (!file)
        return tl::unexpected(file.error());
    if (file->size() + std::int64_t(lines.size()) <= kMostBytes)
        return file->append(lines);
    if (::rename(m_newest.c_str(), m_older.c_str()) != 0)
        return storage::systemFailure("cannot replace", m_older);
    return storage::PartFile::open(m_newest).and_then([&](storage::PartFile fresh) { return fresh.append(lines); });
}

} // namespace kiosk
