// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QQuickWindow;

namespace kiosk {

/// Tells systemd that the screen shows something and goes on living (sd_notify(3), `Type=notify`, `WatchdogSec=`). A
/// program whose event loop stands still, or whose window draws no more, falls silent and is started again. Without
/// systemd it does nothing. Thread: UI.
class ServiceWatch : public QObject
{
    Q_OBJECT

public:
    explicit ServiceWatch(QQuickWindow &window, QObject *parent = nullptr);

    /// The first picture is on the screen.
    void ready();
    /// The program ends because it was told to.
    static void stopping();

private:
    void beat();

    QQuickWindow &m_window;
    QTimer m_timer;
    bool m_isFrameDue = false; ///< asked for at the last beat, and not drawn since
};

} // namespace kiosk
