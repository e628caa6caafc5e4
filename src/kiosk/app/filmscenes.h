// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/scenes.h"

namespace kiosk {

/// A film of a guide and one of the attract loop, each stopped where it first says something; what the pack does not
/// have, and all where films cannot be played at all, is left out.
[[nodiscard]] std::vector<Scene> filmScenes(Stage &stage);

} // namespace kiosk
