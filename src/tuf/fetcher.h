// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace tuf {

/// Where a repository's files come from: a web server or a folder. What it gives is not trusted.
///
/// `path` is relative to the repository's address and quoted as in a URL ("1.root.json", "core/ab01….manifest.json").
/// Thread: one at a time.
class Fetcher
{
public:
    virtual ~Fetcher() = default;

    /// A whole small file. Errors: NotFound (the repository has no such file), Rejected (more than `limitBytes`), Io.
    [[nodiscard]] virtual core::Result<std::string> fetch(const std::string &path, std::int64_t limitBytes) = 0;

    /// A file of exactly `bytes` bytes, appended to what an earlier, broken fetch left in `file`. Errors: as fetch().
    [[nodiscard]] virtual core::Result<> fetchToFile(const std::string &path, const std::filesystem::path &file,
                                                     std::int64_t bytes) = 0;
};

} // namespace tuf
