// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointF>
#include <optional>

class QQuickWindow;
class QWindow;

namespace kiosk {

class AppViewModel;

/// Sees every touch, click and key of a window before QML does. The gesture that wakes the screen from the attract loop
/// does nothing else: it is swallowed to its end. So is the second touch of a double one, if the first has opened a
/// page: nobody can have meant what is there now; and what was a press of the switch for SwitchScanner.
class TouchWatcher : public QObject
{
    Q_OBJECT

public:
    /// `app` outlives it.
    explicit TouchWatcher(AppViewModel &app, QObject *parent = nullptr);

    /// What happens in this window from now on.
    void watch(QQuickWindow &window);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteFocus();
    bool handlePress(QObject *watched, QEvent *event);
    [[nodiscard]] bool isStaffKnock(const QEvent &event, const QWindow *window);
    [[nodiscard]] bool isSecondOfDouble(QEvent *event);
    /// Whoever has nothing but one switch asks for the scanner by holding it for three seconds.
    [[nodiscard]] bool isHeldLong(const QEvent &event);
    void noteTime(QEvent *event);
    bool handleRelease(QEvent *event);

    AppViewModel &m_app;
    bool m_isSwallowing = false;
    QPointF m_lastPress;
    // By the events' own clock, because a page that takes long to open keeps the second touch waiting.
    quint64 m_newestInput = 0;
    std::optional<quint64> m_newPage;
    quint64 m_heldSince = 0;
};

} // namespace kiosk
