// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRandomGenerator>
#include <functional>

class QPointingDevice;
class QQuickItem;
class QQuickWindow;

namespace monkey {

/// Hands that do anything to a screen and its keyboard.
class Fingers
{
public:
    /// `aboutToTouch` is called before a finger or key goes down that may begin or prolong a visit, `happened` after
    /// each step, when the program has done what follows from it.
    Fingers(QQuickWindow &window, QRandomGenerator &random, std::function<void()> aboutToTouch,
            std::function<void()> happened);

    /// One event: a tap, double tap, long press, drag, several fingers, a key, or an attempt to close the window. Its
    /// name.
    const char *act();

private:
    int any(int count) { return int(m_random.bounded(count)); }
    [[nodiscard]] QPointF anywhere();
    /// In the middle of something that can be touched, mostly.
    [[nodiscard]] QPointF somewhere();
    void tap(QPointF place);
    void drag();
    void severalFingers();
    void key();
    void closeWindow();
    void settle();

    QQuickWindow &m_window;
    QRandomGenerator &m_random;
    std::function<void()> m_aboutToTouch;
    std::function<void()> m_happened;
    QPointingDevice *m_screen;
};

} // namespace monkey
