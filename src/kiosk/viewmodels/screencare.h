// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "kiosk/staff/screenlevels.h"

#include <QObject>
#include <QPoint>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace kiosk {

/// Spares a screen that shows the attract loop for years, and those who live beside it: moves it a little every few
/// minutes, so that nothing burns in, and makes it darker and quieter at night.
class ScreenCare : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    /// Where the picture is now, in steps from its middle: -1, 0 or 1 each way.
    Q_PROPERTY(QPoint shift READ shift NOTIFY changed FINAL)
    /// 0 bright, 1 black.
    Q_PROPERTY(qreal dimming READ dimming NOTIFY changed FINAL)

public:
    /// `clock` outlives it.
    ScreenCare(const core::Clock &clock, const ScreenLevels &levels, QObject *parent);

    void setLevels(const ScreenLevels &levels);

    [[nodiscard]] QPoint shift() const { return m_shift; }
    [[nodiscard]] qreal dimming() const { return m_dimming; }
    /// 0 silent, 1 loudest.
    [[nodiscard]] qreal volume() const { return m_volume; }
    /// Looks at the clock; a timer calls it.
    void tick();

Q_SIGNALS:
    void changed();

private:
    const core::Clock &m_clock;
    ScreenLevels m_levels;
    QTimer m_timer;
    QPoint m_shift;
    qreal m_dimming = 0;
    qreal m_volume = 1;
};

} // namespace kiosk
