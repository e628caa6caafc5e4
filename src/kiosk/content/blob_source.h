// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace kiosk {

/// Where the files of packs come from: a server, a stick, another folder. What it gives is not trusted.
/// Thread: one at a time.
class BlobSource
{
public:
    virtual ~BlobSource() = default;

    /// Brings `part` to the `bytes` bytes of the blob, going on behind what an earlier, broken fetch left in it.
    /// Errors: NotFound (the source does not have it), Rejected (what it has is of another size), Io (trying again may
    /// help), Full.
    [[nodiscard]] virtual core::Result<> fetch(const std::string &sha256, std::int64_t bytes,
                                               const std::filesystem::path &part) = 0;
};

} // namespace kiosk
