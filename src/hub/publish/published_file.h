// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace hub {

/// A regular file below a folder, opened for reading. What is replaced later under its name stays readable here.
/// Thread: one at a time; the functions block.
class PublishedFile
{
public:
    /// No link is followed below `folder`, and `path` has no "..". Errors: NotFound (also for links and what is no
    /// regular file), Io.
    [[nodiscard]] static core::Result<PublishedFile> open(const std::filesystem::path &folder,
                                                          const std::filesystem::path &path);
    PublishedFile(PublishedFile &&other) noexcept;
    PublishedFile(const PublishedFile &) = delete;
    PublishedFile &operator=(const PublishedFile &) = delete;
    PublishedFile &operator=(PublishedFile &&) = delete;
    ~PublishedFile();

    [[nodiscard]] std::int64_t bytes() const { return m_bytes; }
    /// Changes when the file is replaced by another one.
    [[nodiscard]] const std::string &stamp() const { return m_stamp; }

    /// Fills as much of `into` as the file has from `offset` on; how many bytes. Errors: Io.
    [[nodiscard]] core::Result<size_t> readAt(std::int64_t offset, std::span<char> into) const;
    /// `count` bytes from `offset`. Errors: Io (also if there are fewer).
    [[nodiscard]] core::Result<std::string> read(std::int64_t offset, std::int64_t count) const;

private:
    PublishedFile(std::filesystem::path path, int descriptor, std::int64_t bytes, std::string stamp)
        : m_path(std::move(path)), m_descriptor(descriptor), m_bytes(bytes), m_stamp(std::move(stamp))
    {}

    std::filesystem::path m_path;
    int m_descriptor;
    std::int64_t m_bytes;
    std::string m_stamp;
};

} // namespace hub
