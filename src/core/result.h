// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace core {

enum class Code {
    Io,          ///< disk, socket or database failed; trying again may help
    Full,        ///< no space left
    NotFound,    ///< the thing asked for does not exist
    Malformed,   ///< input is not of the expected form
    Rejected,    ///< well-formed, but not allowed (limits, state, permissions)
    Forged,      ///< a signature or hash does not match
    Unsupported, ///< made by a newer program
};

/// Why something failed. `detail` says what, where and how to mend it; it is for the log and for staff, never for a
/// visitor.
struct Error
{
    Code code = Code::Io;
    std::string detail;
    bool operator==(const Error &) const = default;
};

template <typename T = void> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Code code, std::string detail)
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

} // namespace core
