// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/scenesearch.h"

#include <QQuickItem>
#include <QQuickWindow>

namespace kiosk {
namespace {

constexpr qreal kOpaque = 0.99; // a page that is fading out is not touched

/// The innermost, frontmost item in `item` that a finger could reach and that is wanted.
template <typename Wanted> QQuickItem *search(QQuickItem &item, const Wanted &isWanted)
{
    if (!item.isVisible() || !item.isEnabled() || item.opacity() < kOpaque)
        return nullptr;
    QQuickItem *found = isWanted(item) ? &item : nullptr;
    for (QQuickItem *child : item.childItems())
        if (QQuickItem *deeper = search(*child, isWanted))
            found = deeper;
    return found;
}

} // namespace

QQuickItem *touchableItem(const QQuickWindow &window, const QString &objectName)
{
    if (objectName.isEmpty())
        return nullptr;
    return search(*window.contentItem(), [&](const QQuickItem &item) { return item.objectName() == objectName; });
}

QQuickItem *scrollableArea(const QQuickWindow &window)
{
    return search(*window.contentItem(), [](const QQuickItem &item) {
        return item.inherits("QQuickFlickable") &&
               item.property("contentY").toReal() + item.height() + 1 < item.property("contentHeight").toReal();
    });
}

} // namespace kiosk
