// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QString>

namespace kiosk {

/// A text on the screen that can be read aloud.
struct ShownText
{
    QPointer<QQuickItem> item;
    QString text; ///< plain
};

/// Every text in `root` that a visitor can see, in the order of the page. An item with a string property `spoken` is
/// read as that and without what it holds; an empty one is passed over with all that it holds. Thread: UI.
[[nodiscard]] QList<ShownText> shownTexts(QQuickItem &root);

/// What `item` says now; empty for an item without words of its own.
[[nodiscard]] QString shownText(const QQuickItem &item);

} // namespace kiosk
