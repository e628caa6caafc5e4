// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/videoframe.h"

#include "kiosk/viewmodels/videoplayer.h"

#include <QPainter>

namespace kiosk {

VideoFrame::VideoFrame(QQuickItem *parent) : QQuickPaintedItem(parent) {}

void VideoFrame::setAttract(AttractViewModel *attract)
{
    if (attract == m_attract)
        return;
    if (m_attract)
        m_attract->player().disconnect(this);
    m_attract = attract;
    if (m_attract)
        connect(&m_attract->player(), &VideoPlayer::frameChanged, this, [this] {
            if (isVisible())
                update();
        });
    Q_EMIT attractChanged();
    update();
}

void VideoFrame::paint(QPainter *painter)
{
    if (!m_attract || !m_attract->player().hasFrame())
        return;
    const QImage image = m_attract->player().frame().toImage();
    if (image.isNull())
        return;
    // Crop the frame to the item's shape rather than distort it.
    const QSizeF visible = size().scaled(image.size(), Qt::KeepAspectRatio);
    const QRectF source(QPointF((image.width() - visible.width()) / 2, (image.height() - visible.height()) / 2),
                        visible);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), image, source);
}

} // namespace kiosk
