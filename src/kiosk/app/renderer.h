// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/options.h"

namespace kiosk {

/// Before the application object is made: where nothing but software can draw, the platform does not get OpenGL ready,
/// which would load 20 MB of an emulated one that nobody uses.
void spareEmulatedOpenGl(Renderer wanted);

/// Chooses how pages are drawn, before the first window: OpenGL where a graphics processor does the work, else Qt's own
/// software renderer, which is faster and steadier than an emulated OpenGL. Logs the choice and the reason.
void chooseRenderer(Renderer wanted);

} // namespace kiosk
