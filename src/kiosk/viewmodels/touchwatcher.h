// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

namespace kiosk {

class AppViewModel;

/// Sees every touch, click and key of a window before QML does. The gesture that wakes the screen from the attract loop
/// does nothing else: it is swallowed to its end.
class TouchWatcher : public QObject
{
    Q_OBJECT

public:
    /// To be installed on the window. `app` outlives it.
    explicit TouchWatcher(AppViewModel &app, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handlePress(QEvent *event);
    bool handleRelease(QEvent *event);

    AppViewModel &m_app;
    bool m_isSwallowing = false;
};

} // namespace kiosk
