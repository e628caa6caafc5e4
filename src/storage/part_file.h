// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace storage {

/// A file that grows while it is fetched and outlives a broken transfer. Not flushed: what is in it is checked before
/// it is used. Thread: one at a time.
class PartFile
{
public:
    /// Opens or makes the file; what it holds already is kept. Errors: Io, Full, Rejected (no regular file).
    [[nodiscard]] static core::Result<PartFile> open(const std::filesystem::path &file);
    PartFile(PartFile &&other) noexcept;
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;
    PartFile &operator=(PartFile &&) = delete;
    ~PartFile();

    /// Bytes.
    [[nodiscard]] std::int64_t size() const { return m_size; }
    /// Errors: Io, Full.
    [[nodiscard]] core::Result<> append(std::string_view piece);
    /// Empties the file. Errors: Io.
    [[nodiscard]] core::Result<> restart();

private:
    PartFile(std::filesystem::path file, int descriptor, std::int64_t size)
        : m_file(std::move(file)), m_descriptor(descriptor), m_size(size)
    {}

    std::filesystem::path m_file;
    int m_descriptor;
    std::int64_t m_size;
};

} // namespace storage
