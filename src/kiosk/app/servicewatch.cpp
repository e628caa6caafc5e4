// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/servicewatch.h"

#include <QLoggingCategory>
#include <QQuickWindow>
#include <chrono>
#include <systemd/sd-daemon.h>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcWatch, "kiosk.watch", QtInfoMsg)

/// Beats in the time that systemd waits for one: a late one is no reason to start again.
constexpr int kBeatsPerPatience = 3;

} // namespace

ServiceWatch::ServiceWatch(QQuickWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    // The signal may come from the render thread.
    connect(
        &window, &QQuickWindow::frameSwapped, this, [this] { m_isFrameDue = false; }, Qt::QueuedConnection);
    connect(&m_timer, &QTimer::timeout, this, &ServiceWatch::beat);
}

void ServiceWatch::ready()
{
    sd_notify(0, "READY=1");
    std::uint64_t patience = 0;
    if (sd_watchdog_enabled(0, &patience) > 0)
        m_timer.start(std::chrono::floor<std::chrono::milliseconds>(std::chrono::microseconds(patience)) /
                      kBeatsPerPatience);
}

void ServiceWatch::stopping() { sd_notify(0, "STOPPING=1"); }

void ServiceWatch::beat()
{
    // A window that the system does not show draws nothing, and nobody misses it.
    if (m_isFrameDue && m_window.isExposed()) {
        qCWarning(lcWatch, "the window draws no more: systemd is not told that all is well");
        return;
    }
    sd_notify(0, "WATCHDOG=1");
    m_isFrameDue = true;
    m_window.update();
}

} // namespace kiosk
