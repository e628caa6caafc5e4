// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/touchwatcher.h"

#include "kiosk/viewmodels/appviewmodel.h"

#include <QLineF>
#include <QPointerEvent>
#include <QWindow>
#include <utility>

namespace kiosk {
namespace {

/// Within this time and distance two touches are a double one.
constexpr quint64 kDoubleMs = 300;
constexpr qreal kDoublePixels = 40;

} // namespace

TouchWatcher::TouchWatcher(AppViewModel &app, QObject *parent) : QObject(parent), m_app(app)
{
    const auto noteNewPage = [this] { m_newPage = m_newestInput; };
    connect(app.navigation(), &NavigationViewModel::pageChanged, this, noteNewPage);
    connect(&app, &AppViewModel::panelChanged, this, noteNewPage);
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
        m_isSwallowing = isStaffKnock(*event, window) || m_app.noteTouch() || isSecond;
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
