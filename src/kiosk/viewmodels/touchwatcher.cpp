// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/touchwatcher.h"

#include "kiosk/viewmodels/appviewmodel.h"

#include <QEvent>

namespace kiosk {

TouchWatcher::TouchWatcher(AppViewModel &app, QObject *parent) : QObject(parent), m_app(app) {}

bool TouchWatcher::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
        return handlePress(event);
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

bool TouchWatcher::handlePress(QEvent *event)
{
    if (!m_isSwallowing)
        m_isSwallowing = m_app.noteTouch();
    // An event that is not accepted would come again as a mouse press.
    if (m_isSwallowing)
        event->accept();
    return m_isSwallowing;
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
