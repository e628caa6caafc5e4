// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/qrcode.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace kiosk {
namespace {

QImage modulesOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            image.setPixel(x, y, (code->data[y * code->width + x] & 1) != 0 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    return image;
}

} // namespace

QrCode::QrCode(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
    setOpaquePainting(false);
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_modules = modulesOf(text);
    Q_EMIT textChanged();
    update();
}

void QrCode::setQuietZone(int modules)
{
    const int zone = std::clamp(modules, 0, 16);
    if (zone == m_quietZone)
        return;
    m_quietZone = zone;
    Q_EMIT quietZoneChanged();
    update();
}

void QrCode::paint(QPainter *painter)
{
    if (!isValid())
        return;
    // Whole pixels per module: an interpolated edge is what scanners fail on.
    const int side = m_modules.width() + 2 * m_quietZone;
    const int scale = std::max(1, int(std::min(width(), height())) / side);
    const QPoint origin(int(width()) / 2 - side * scale / 2, int(height()) / 2 - side * scale / 2);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->fillRect(QRect(origin, QSize(side, side) * scale), Qt::white);
    painter->drawImage(QRect(origin + QPoint(m_quietZone, m_quietZone) * scale, m_modules.size() * scale), m_modules);
}

} // namespace kiosk
