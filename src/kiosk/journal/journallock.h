// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <filesystem>

namespace kiosk {

/// Held by the program that writes the journal of a data folder, so that another one can stay away. It ends with the
/// object, or with the process, however that ends.
class JournalLock
{
public:
    /// Errors: Rejected (another program holds it), Io. Thread: any.
    [[nodiscard]] static core::Result<JournalLock> take(const std::filesystem::path &dataFolder);
    JournalLock(JournalLock &&other) noexcept;
    JournalLock(const JournalLock &) = delete;
    JournalLock &operator=(const JournalLock &) = delete;
    JournalLock &operator=(JournalLock &&) = delete;
    ~JournalLock();

private:
    explicit JournalLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace kiosk
