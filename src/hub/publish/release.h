// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <string>
#include <vector>

namespace hub {

/// A metadata file of a release, as it came.
struct ReleaseFile
{
    std::string role;
    std::string bytes;
    bool operator==(const ReleaseFile &) const = default;
};

using Release = std::vector<ReleaseFile>;

/// Reads {"files":[{"role":"core","bytes":"<base64>"}…]}. Errors: Malformed.
[[nodiscard]] core::Result<Release> releaseFromJson(const core::Json &json);
[[nodiscard]] core::Json toJson(const Release &release);

/// The same for the same files, whatever their order.
[[nodiscard]] std::string fingerprintOf(const Release &release);

} // namespace hub
