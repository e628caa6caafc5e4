// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/staff/cornerchord.h"

#include <QSizeF>
#include <chrono>
#include <optional>

class QEvent;

namespace kiosk {

/// Recognises the ways to the staff panel among the touches and keys of the window: the four corners (CornerChord), or
/// Ctrl+Shift+F12 on a technician's keyboard. Touches stay what they are until the last one. Thread: UI.
class StaffDoor
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// Takes note of a press in a window of that size. True: it completed a chord.
    [[nodiscard]] bool press(const QEvent &event, QSizeF window, qreal corner, Milliseconds sinceBoot);
    /// The last press before the chord that was completed; nothing if there was none. With it a visitor's touches end.
    [[nodiscard]] std::optional<Milliseconds> lastPressBefore() const { return m_before; }

private:
    [[nodiscard]] bool pressAt(const PressedPlace &place, Milliseconds sinceBoot);
    [[nodiscard]] bool pressKey(const QEvent &event);

    CornerChord m_corners;
    std::optional<Milliseconds> m_last;
    std::optional<Milliseconds> m_before;
    bool m_wasModifier = false;
};

} // namespace kiosk
