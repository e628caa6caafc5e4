// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointF>
#include <optional>

class QWindow;

namespace kiosk {

class AppViewModel;

/// Sees every touch, click and key of a window before QML does. The gesture that wakes the screen from the attract loop
/// does nothing else: it is swallowed to its end. So is the second touch of a double one, if the first has opened a
/// page: nobody can have meant what is there now.
class TouchWatcher : public QObject
{
    Q_OBJECT

public:
    /// To be installed on the window. `app` outlives it.
    explicit TouchWatcher(AppViewModel &app, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handlePress(QObject *watched, QEvent *event);
    [[nodiscard]] bool isStaffKnock(const QEvent &event, const QWindow *window);
    [[nodiscard]] bool isSecondOfDouble(QEvent *event);
    void noteTime(QEvent *event);
    bool handleRelease(QEvent *event);

    AppViewModel &m_app;
    bool m_isSwallowing = false;
    QPointF m_lastPress;
    // By the events' own clock, because a page that takes long to open keeps the second touch waiting.
    quint64 m_newestInput = 0;
    std::optional<quint64> m_newPage;
};

} // namespace kiosk
