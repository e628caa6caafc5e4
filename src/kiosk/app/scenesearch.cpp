// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/scenesearch.h"

#include <QQuickItem>
#include <QQuickWindow>

namespace kiosk {
namespace {

constexpr qreal kOpaque = 0.99; // a page that is fading out is not touched

QQuickItem *search(QQuickItem &item, const QString &objectName)
{
    if (!item.isVisible() || !item.isEnabled() || item.opacity() < kOpaque)
        return nullptr;
    QQuickItem *found = item.objectName() == objectName ? &item : nullptr;
    for (QQuickItem *child : item.childItems())
        if (QQuickItem *deeper = search(*child, objectName))
            found = deeper;
    return found;
}

/// The innermost, frontmost item in `item` that can be scrolled further down.
QQuickItem *searchScrollable(QQuickItem &item)
{
    if (!item.isVisible() || !item.isEnabled() || item.opacity() < kOpaque)
        return nullptr;
    QQuickItem *found = nullptr;
    if (item.inherits("QQuickFlickable") &&
        item.property("contentY").toReal() + item.height() + 1 < item.property("contentHeight").toReal())
        found = &item;
    for (QQuickItem *child : item.childItems())
        if (QQuickItem *deeper = searchScrollable(*child))
            found = deeper;
    return found;
}

} // namespace

QQuickItem *scrollableArea(const QQuickWindow &window) { return searchScrollable(*window.contentItem()); }

QQuickItem *touchableItem(const QQuickWindow &window, const QString &objectName)
{
    return objectName.isEmpty() ? nullptr : search(*window.contentItem(), objectName);
}

} // namespace kiosk
