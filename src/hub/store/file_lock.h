// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <chrono>
#include <filesystem>
#include <optional>

namespace hub {

/// A lock between processes, held as long as the object lives; also a killed process lets go of it.
class FileLock
{
public:
    /// Makes the file and tries for `patience`. Nothing if another holds the lock all that time. Errors: Io, Full.
    [[nodiscard]] static core::Result<std::optional<FileLock>> take(const std::filesystem::path &file,
                                                                    std::chrono::milliseconds patience = {});
    FileLock(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    FileLock &operator=(FileLock &&) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace hub
