// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

namespace support {

/// How a program ended.
struct Ended
{
    bool wasKilled = false; ///< by SIGKILL
    int status = -1;        ///< exit status, -1 if a signal ended it
    std::string output;     ///< standard output and standard error
};

/// Runs a program to its end, with these additions to the environment.
[[nodiscard]] Ended runProgram(const std::vector<std::string> &command,
                               const std::map<std::string, std::string> &environment);

} // namespace support
