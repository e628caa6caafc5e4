// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/viewmodels/appviewmodel.h"

#include <QString>

namespace kiosk {

/// Reads the configuration file, a JSON object: idle_seconds (25 to 3600), idle_warning_seconds (20 to idle_seconds),
/// language, layout (auto, portrait, landscape), reduce_motion, touch, sounds, volume_percent (0 to 100), night_from
/// and night_to (times of day), night_brightness_percent (5 to 100), night_volume_percent (0 to 100, never louder than
/// by day). What is missing keeps its default. Errors: Malformed (not JSON, an unknown setting, a value that cannot be;
/// with the line and what it must be, and nothing of the file is used), NotFound, Io.
[[nodiscard]] core::Result<AppSettings> readConfig(const QString &file);

} // namespace kiosk
