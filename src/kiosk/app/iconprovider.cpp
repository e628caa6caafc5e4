// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/iconprovider.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace kiosk {
namespace {

constexpr QSize kDefaultSize(96, 96);
constexpr int kLargest = 2048;

} // namespace

QStringList IconProvider::names()
{
    QStringList names = QDir(QStringLiteral(":/huhang/icons")).entryList({QStringLiteral("*.svg")});
    return names.replaceInStrings(QStringLiteral(".svg"), QString());
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QString name = id.section(u'/', 0, 0);
    const QColor colour(u'#' + id.section(u'/', 1, 1));
    QFile file(QStringLiteral(":/huhang/icons/%1.svg").arg(name));
    if (!colour.isValid() || !file.open(QIODevice::ReadOnly))
        return {};
    // The drawings are pure black, so that this one colour can be replaced.
    QByteArray drawing = file.readAll();
    drawing.replace("#000000", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    if (!renderer.isValid())
        return {};

    QSize drawn = requestedSize.isEmpty() ? kDefaultSize : requestedSize;
    drawn = renderer.defaultSize().scaled(drawn.boundedTo({kLargest, kLargest}), Qt::KeepAspectRatio);
    QImage image(drawn, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    if (size)
        *size = drawn;
    return image;
}

} // namespace kiosk
