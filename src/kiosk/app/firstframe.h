// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <chrono>

class QQuickWindow;

namespace kiosk {

/// Tells once when the window's first frame was shown. Thread: UI.
class FirstFrame : public QObject
{
    Q_OBJECT

public:
    explicit FirstFrame(QQuickWindow &window, QObject *parent = nullptr);

    /// "first frame after 93 ms", for measurements.
    static void print(std::chrono::milliseconds sinceStart);

Q_SIGNALS:
    /// `sinceStart`: since the process was started, to the kernel's 10 ms.
    void shown(std::chrono::milliseconds sinceStart);
};

} // namespace kiosk
