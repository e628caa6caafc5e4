// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/connection.h"

#include <string>
#include <vector>

namespace hub {

struct CopiedTable
{
    std::string name;
    std::int64_t rows = 0;
};

/// Copies one state of a whole store into an empty one, in one transaction, and counts and adds up what arrived. Both
/// must have the newest schema, and nobody else may write to either. Errors: Rejected (there is something in `to`
/// already), Malformed (what arrived is not what was read), Unsupported (the schemas differ), Io, Full. Thread: that of
/// the connections.
[[nodiscard]] core::Result<std::vector<CopiedTable>> copyStore(Connection &from, Connection &to);

} // namespace hub
