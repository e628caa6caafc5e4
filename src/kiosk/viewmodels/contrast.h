// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kiosk {

/// How much one colour stands out from another: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
class Contrast : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// From 1 (the same) to 21 (black on white). Both are opaque.
    Q_INVOKABLE static qreal ratio(const QColor &one, const QColor &other);
};

} // namespace kiosk
