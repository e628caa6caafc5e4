// SPDX-License-Identifier: Apache-2.0
#include "fingers.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QTest>
#include <array>

namespace monkey {
namespace {

constexpr int kMarginOfAny = 3; // also a little beside the edge
constexpr int kMostSteps = 8;

/// Everything on the screen that takes fingers.
void collectTouchable(const QQuickItem &item, QList<QQuickItem *> &all)
{
    for (QQuickItem *child : item.childItems()) {
        if (!child->isVisible() || !child->isEnabled() || child->opacity() == 0)
            continue;
        if (child->acceptedMouseButtons() != Qt::NoButton && child->width() > 0 && child->height() > 0)
            all << child;
        collectTouchable(*child, all);
    }
}

} // namespace

Fingers::Fingers(QQuickWindow &window, QRandomGenerator &random, std::function<void()> aboutToTouch,
                 std::function<void()> happened)
    : m_window(window),
      m_random(random),
      m_aboutToTouch(std::move(aboutToTouch)),
      m_happened(std::move(happened)),
      m_screen(QTest::createTouchDevice())
{}

const char *Fingers::act()
{
    const int what = any(100);
    if (what < 62) {
        tap(somewhere());
        return "tap";
    }
    if (what < 68) {
        const QPointF place = somewhere();
        tap(place);
        tap(place);
        return "double tap";
    }
    if (what < 80) {
        drag();
        return "drag";
    }
    if (what < 86) {
        severalFingers();
        return "several fingers";
    }
    if (what < 99) {
        key();
        return "key";
    }
    closeWindow();
    return "close";
}

QPointF Fingers::anywhere()
{
    return {qreal(any(m_window.width() + 2 * kMarginOfAny) - kMarginOfAny),
            qreal(any(m_window.height() + 2 * kMarginOfAny) - kMarginOfAny)};
}

QPointF Fingers::somewhere()
{
    QList<QQuickItem *> touchable;
    if (any(4) != 0)
        collectTouchable(*m_window.contentItem(), touchable);
    if (touchable.isEmpty())
        return anywhere();
    const QQuickItem &item = *touchable.at(any(int(touchable.size())));
    const QRectF place = item.mapRectToScene(item.boundingRect()) & QRectF(QPointF(), m_window.size());
    return place.isEmpty() ? anywhere() : place.center();
}

void Fingers::tap(QPointF place)
{
    m_aboutToTouch();
    QTest::touchEvent(&m_window, m_screen).press(0, place.toPoint(), &m_window);
    settle();
    QTest::touchEvent(&m_window, m_screen).release(0, place.toPoint(), &m_window);
    settle();
    m_happened();
}

void Fingers::drag()
{
    const QPointF from = somewhere();
    const QPointF to = any(3) == 0 ? anywhere() : from + QPointF(0, any(m_window.height()) - m_window.height() / 2);
    const int steps = 2 + any(kMostSteps);
    m_aboutToTouch();
    QTest::touchEvent(&m_window, m_screen).press(0, from.toPoint(), &m_window);
    for (int i = 1; i <= steps; ++i) {
        QTest::touchEvent(&m_window, m_screen).move(0, (from + (to - from) * i / steps).toPoint(), &m_window);
        settle();
    }
    QTest::touchEvent(&m_window, m_screen).release(0, to.toPoint(), &m_window);
    settle();
    m_happened();
}

void Fingers::severalFingers()
{
    const int count = 2 + any(3);
    std::array<QPoint, 4> places;
    for (int i = 0; i < count; ++i)
        places[size_t(i)] = somewhere().toPoint();
    m_aboutToTouch();
    QTest::touchEvent(&m_window, m_screen).press(0, places[0], &m_window);
    for (int i = 1; i < count; ++i) {
        QTest::QTouchEventSequence touch = QTest::touchEvent(&m_window, m_screen, false);
        for (int down = 0; down < i; ++down)
            touch.stationary(down);
        touch.press(i, places[size_t(i)], &m_window).commit();
    }
    settle();
    QTest::QTouchEventSequence touch = QTest::touchEvent(&m_window, m_screen, false);
    for (int i = 0; i < count; ++i)
        touch.release(i, places[size_t(i)], &m_window);
    touch.commit();
    settle();
    m_happened();
}

void Fingers::key()
{
    // Not the chord of the staff panel, whose rules have tests of their own.
    static constexpr std::array kKeys{Qt::Key_Tab,    Qt::Key_Tab,   Qt::Key_Tab,    Qt::Key_Backtab,   Qt::Key_Return,
                                      Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Up,        Qt::Key_Down,
                                      Qt::Key_Left,   Qt::Key_Right, Qt::Key_PageUp, Qt::Key_PageDown,  Qt::Key_Home,
                                      Qt::Key_End,    Qt::Key_Back,  Qt::Key_Q,      Qt::Key_W,         Qt::Key_F4,
                                      Qt::Key_F11,    Qt::Key_Menu,  Qt::Key_Print,  Qt::Key_Backspace, Qt::Key_Delete,
                                      Qt::Key_A,      Qt::Key_1,     Qt::Key_Super_L};
    static constexpr std::array<Qt::KeyboardModifiers, 6> kModifiers{
        Qt::NoModifier,  Qt::NoModifier,      Qt::NoModifier,
        Qt::AltModifier, Qt::ControlModifier, Qt::ControlModifier | Qt::AltModifier};
    m_aboutToTouch();
    QTest::keyClick(&m_window, kKeys[size_t(any(int(kKeys.size())))], kModifiers[size_t(any(int(kModifiers.size())))]);
    settle();
    m_happened();
}

void Fingers::closeWindow()
{
    QCloseEvent close;
    QCoreApplication::sendEvent(&m_window, &close);
    settle();
    m_happened();
}

void Fingers::settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace monkey
