// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickImageProvider>

namespace kiosk {

/// image://icon/<name>/<rrggbb or aarrggbb>: an icon of the project's set in one colour, drawn at the size that is
/// asked for. Thread: any.
class IconProvider : public QQuickImageProvider
{
public:
    IconProvider() : QQuickImageProvider(Image) {}
    /// All that there are.
    [[nodiscard]] static QStringList names();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace kiosk
