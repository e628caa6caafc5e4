// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string>
#include <string_view>

namespace storage {

/// The error of the system call that just failed (`errno`), with what was tried and on which file.
[[nodiscard]] inline tl::unexpected<core::Error> systemFailure(std::string_view what, const std::filesystem::path &file)
{
    using core::Code;
    const int number = errno;
    const Code code = number == ENOSPC || number == EDQUOT    ? Code::Full
                      : number == ENOENT || number == ENOTDIR ? Code::NotFound
                                                              : Code::Io;
    return core::failure(code, std::string(what) + " " + file.string() + ": " + std::strerror(number));
}

} // namespace storage
