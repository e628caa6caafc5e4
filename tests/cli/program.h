// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/files.h"
#include "support/temp_folder.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <string>
#include <sys/wait.h>

namespace support {

struct Outcome
{
    int status = -1;
    std::string out;
    std::string err;
};

/// The program as a person runs it, in a folder of its own.
class CliTest : public testing::Test
{
protected:
    Outcome run(const std::string &arguments)
    {
        const std::string out = (m_folder / "stdout").string();
        const std::string err = (m_folder / "stderr").string();
        const std::string command = HUHANG_PROGRAM " " + arguments + " >" + out + " 2>" + err;
        const int status = std::system(command.c_str());
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, readAll(out), readAll(err)};
    }
    /// Quoted for the shell.
    std::string path(const std::string &name) const { return "'" + (m_folder / name).string() + "'"; }

    TempFolder m_folder;
};

} // namespace support
