// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/touchwatcher.h"

#include "kiosk/viewmodels/appviewmodel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineF>
#include <QPointerEvent>
#include <QQuickWindow>
#include <utility>

namespace kiosk {
namespace {

/// Within this time and distance two touches are a double one.
constexpr quint64 kDoubleMs = 300;
constexpr qreal kDoublePixels = 40;

constexpr quint64 kHeldMs = 3000;

bool usesControls(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Space || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

TouchWatcher::TouchWatcher(AppViewModel &app, QObject *parent) : QObject(parent), m_app(app)
{
    const auto noteNewPage = [this] { m_newPage = m_newestInput; };
    connect(app.navigation(), &NavigationViewModel::pageChanged, this, noteNewPage);
    connect(&app, &AppViewModel::panelChanged, this, noteNewPage);
}

void TouchWatcher::watch(QQuickWindow &window)
{
    window.installEventFilter(this);
    connect(&window, &QQuickWindow::activeFocusItemChanged, this, &TouchWatcher::noteFocus);
}

/// A screen reader operates controls without any event of a window; but it moves the focus, which does not move alone.
void TouchWatcher::noteFocus()
{
    if (QAccessible::isActive() && m_app.phase() == AppViewModel::Phase::Visiting)
        m_app.noteTouch();
}

bool TouchWatcher::eventFilter(QObject *watched, QEvent *event)
{
    noteTime(event);
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
        return handlePress(watched, event);
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::MouseButtonRelease:
    case QEvent::KeyRelease:
        return handleRelease(event);
    case QEvent::TouchUpdate:
    case QEvent::MouseMove:
        if (m_isSwallowing)
            event->accept();
        return m_isSwallowing;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool TouchWatcher::handlePress(QObject *watched, QEvent *event)
{
    const auto *window = qobject_cast<QWindow *>(watched);
    if (!m_isSwallowing) {
        const bool isSecond = isSecondOfDouble(event);
        m_isSwallowing = isStaffKnock(*event, window) || m_app.noteTouch() || isSecond || m_app.scanner()->take(*event);
    }
    if (isHeldLong(*event)) {
        m_app.accessibility()->setScanPace(AccessibilityViewModel::ScanPace::Slow);
        m_isSwallowing = true;
    }
    // An event that is not accepted would come again as a mouse press.
    if (m_isSwallowing)
        event->accept();
    return m_isSwallowing;
}

bool TouchWatcher::isStaffKnock(const QEvent &event, const QWindow *window)
{
    // Whoever looks after a screen without touch has a keyboard; a mouse that somebody left there stops nothing.
    const bool isKnockable = m_app.hasTouch() || event.type() == QEvent::KeyPress;
    return isKnockable && m_app.staff()->knock(event, window ? window->size() : QSizeF());
}

bool TouchWatcher::isSecondOfDouble(QEvent *event)
{
    auto *touch = dynamic_cast<QPointerEvent *>(event);
    if (touch == nullptr || touch->pointCount() == 0)
        return false;
    const QPointF last = std::exchange(m_lastPress, touch->point(0).globalPosition());
    return m_newPage && touch->timestamp() - *m_newPage < kDoubleMs &&
           QLineF(last, m_lastPress).length() < kDoublePixels;
}

bool TouchWatcher::isHeldLong(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    if (!key.isAutoRepeat() || !usesControls(key))
        m_heldSince = key.timestamp();
    return m_app.phase() == AppViewModel::Phase::Visiting && !m_app.scanner()->isOn() &&
           key.timestamp() - m_heldSince >= kHeldMs;
}

void TouchWatcher::noteTime(QEvent *event)
{
    if (const auto *input = dynamic_cast<QInputEvent *>(event))
        m_newestInput = input->timestamp();
}

bool TouchWatcher::handleRelease(QEvent *event)
{
    if (m_isSwallowing) {
        m_isSwallowing = false;
        event->accept();
        return true;
    }
    // After QML has handled the release, so that a button has its say first.
    QMetaObject::invokeMethod(
        &m_app, [&app = m_app] { app.noteTouchEnd(); }, Qt::QueuedConnection);
    return false;
}

} // namespace kiosk
