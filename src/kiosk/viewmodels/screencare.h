// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/content.h"

#include <QObject>
#include <QPoint>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace kiosk {

/// Spares a screen that shows the attract loop for years: moves it a little every few minutes, so that nothing burns
/// in, and dims it at night.
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
    struct Night
    {
        core::Daypart hours; ///< Chinese time
        int percent = 40;    ///< brightness meanwhile
        bool operator==(const Night &) const = default;
    };

    /// `clock` outlives it.
    ScreenCare(const core::Clock &clock, std::optional<Night> night, QObject *parent);

    [[nodiscard]] QPoint shift() const { return m_shift; }
    [[nodiscard]] qreal dimming() const { return m_dimming; }
    /// Looks at the clock; a timer calls it.
    void tick();

Q_SIGNALS:
    void changed();

private:
    const core::Clock &m_clock;
    std::optional<Night> m_night;
    QTimer m_timer;
    QPoint m_shift;
    qreal m_dimming = 0;
};

} // namespace kiosk
