// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QQuickItem;
class QQuickWindow;

/// Whether the item is a button, a choice or a field.
[[nodiscard]] bool isControl(QQuickItem &item);

/// Texts and controls of the window that lie on one another by more than a hair, and plates that lie on them, each as
/// a line with both and their places. What an overlay covers is left out: whatever is below something that fills the
/// whole window, and below what fades out.
[[nodiscard]] QStringList overlapsIn(QQuickWindow &window);
