// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/options.h"
#include "kiosk/app/stage.h"
#include "kiosk/app/tourclock.h"

namespace kiosk {

/// A stage for tours: the given pack, opened in memory, nothing counted, nothing written, no motion and so no film.
class TourStage
{
public:
    explicit TourStage(const Options &options);

    /// Errors: those of the pack; Io (the pages cannot be loaded).
    [[nodiscard]] core::Result<> prepare();
    [[nodiscard]] Stage &stage() { return m_stage; }
    [[nodiscard]] TourClock &clock() { return m_clock; }

private:
    const Options &m_options;
    TourClock m_clock;
    IncrementQueue m_nowhere;
    MetricRecorder m_recorder;
    ContentHolder m_content;
    Stage m_stage;
};

} // namespace kiosk
