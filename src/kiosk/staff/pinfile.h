// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <filesystem>
#include <string_view>

namespace kiosk {

/// The staff's PIN as `staff-pin` in the data folder, readable by its owner only: nothing of it but its argon2id hash.
/// There is none until somebody sets one. Thread: any but the UI thread: hashing takes a tenth of a second and 64 MiB;
/// one at a time.
class PinFile
{
public:
    explicit PinFile(const std::filesystem::path &dataFolder) : m_file(dataFolder / "staff-pin") {}

    [[nodiscard]] bool exists() const;
    /// Whole or not at all. Errors: Rejected (see checkNewPin()), Io, Full.
    [[nodiscard]] core::Result<> set(std::string_view pin) const;
    /// Errors: NotFound (no PIN was set), Malformed, Io.
    [[nodiscard]] core::Result<bool> matches(std::string_view pin) const;

private:
    std::filesystem::path m_file;
};

} // namespace kiosk
