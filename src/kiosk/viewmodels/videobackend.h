// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace kiosk {

/// Why this machine cannot play films at all, empty if it can. Qt's GStreamer back end ends the whole program when the
/// basic plugins are missing, so they are looked for before the first film. The answer is kept. Thread: UI.
[[nodiscard]] QString missingVideoBackend();

} // namespace kiosk
