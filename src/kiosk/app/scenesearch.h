// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QQuickItem;
class QQuickWindow;

namespace kiosk {

/// The item with this object name that a finger could touch now: visible, opaque and enabled with all that holds it;
/// the topmost if there are several; null if there is none.
[[nodiscard]] QQuickItem *touchableItem(const QQuickWindow &window, const QString &objectName);
/// The frontmost list or page that could be scrolled further down now; null if there is none.
[[nodiscard]] QQuickItem *scrollableArea(const QQuickWindow &window);

} // namespace kiosk
