// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace hub {

/// True for a role that publishes a pack: "core", "notices", "overlay-<venue id>".
[[nodiscard]] bool isPackRole(std::string_view role);

} // namespace hub
