// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/options.h"
#include "kiosk/app/stage.h"
#include "kiosk/app/tour.h"
#include "kiosk/app/tourclock.h"

#include <functional>

namespace kiosk {

/// A stage for tours: the given pack, opened in memory, nothing counted, nothing written, no motion and so no film.
class TourStage
{
public:
    explicit TourStage(const Options &options);

    /// Errors: those of the pack; Io (the pages cannot be loaded).
    [[nodiscard]] core::Result<> prepare();
    /// Goes through them in the program's event loop and calls `onReached` at each stop.
    void walk(std::vector<Scene> scenes, Tour::Breadth breadth,
              const std::function<void(const Tour::Stop &)> &onReached);
    [[nodiscard]] Stage &stage() { return m_stage; }

private:
    const Options &m_options;
    TourClock m_clock;
    IncrementQueue m_nowhere;
    MetricRecorder m_recorder;
    ContentHolder m_content;
    Stage m_stage;
};

} // namespace kiosk
