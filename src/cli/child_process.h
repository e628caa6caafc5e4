// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace cli {

/// A program that this one started. It is told to end when this one ends, however that happens. Thread: one.
class ChildProcess
{
public:
    /// Errors: Io (cannot be started; names the program).
    [[nodiscard]] static core::Result<ChildProcess> start(const std::filesystem::path &program,
                                                          const std::vector<std::string> &arguments);

    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;
    ChildProcess &operator=(ChildProcess &&) = delete;
    /// Ends the program: asked first, after some seconds by force.
    ~ChildProcess();

    /// Its exit status once it has ended, 128 + the signal that ended it otherwise. Does not wait.
    [[nodiscard]] std::optional<int> exitStatus();

private:
    explicit ChildProcess(pid_t id) : m_id(id) {}
    pid_t m_id; ///< 0 once it has ended
};

} // namespace cli
