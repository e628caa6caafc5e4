// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/staffdoor.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTouchEvent>

namespace kiosk {
namespace {

std::optional<QPointF> placeOf(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::TouchBegin: {
        const auto &touch = static_cast<const QTouchEvent &>(event);
        // Two fingers at once are no way in.
        return touch.pointCount() == 1 ? std::optional(touch.points().first().position()) : std::nullopt;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return static_cast<const QMouseEvent &>(event).position();
    default:
        return std::nullopt;
    }
}

} // namespace

bool StaffDoor::press(const QEvent &event, QSizeF window, qreal corner, Milliseconds sinceBoot)
{
    bool isComplete = false;
    if (event.type() == QEvent::KeyPress)
        isComplete = pressKey(event);
    else if (const auto place = placeOf(event))
        isComplete = pressAt({place->x(), place->y(), window.width(), window.height(), corner}, sinceBoot);
    m_last = sinceBoot;
    return isComplete;
}

bool StaffDoor::pressAt(const PressedPlace &place, Milliseconds sinceBoot)
{
    m_wasModifier = false;
    const bool wasUnderWay = m_corners.isUnderWay();
    const bool isComplete = m_corners.press(place, sinceBoot);
    if (!wasUnderWay && m_corners.isUnderWay())
        m_before = m_last;
    return isComplete;
}

bool StaffDoor::pressKey(const QEvent &event)
{
    const auto &key = static_cast<const QKeyEvent &>(event);
    const bool isModifier = key.key() == Qt::Key_Control || key.key() == Qt::Key_Shift;
    const bool isChord = key.key() == Qt::Key_F12 && key.modifiers().testFlags(Qt::ControlModifier | Qt::ShiftModifier);
    if ((isModifier || isChord) && !m_wasModifier)
        m_before = m_last;
    m_wasModifier = isModifier;
    return isChord;
}

} // namespace kiosk
