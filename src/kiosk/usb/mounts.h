// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// A mounted file system.
struct Mount
{
    std::string id; ///< differs between two mounts that exist at once
    std::filesystem::path folder;
    auto operator<=>(const Mount &) const = default;
};

/// The mounts in `mountinfo`, the text of /proc/self/mountinfo, whose folder is one of `parents` or lies below one.
[[nodiscard]] std::vector<Mount> mountsBelow(std::string_view mountinfo,
                                             const std::vector<std::filesystem::path> &parents);

} // namespace kiosk
