// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/videoframe.h"

#include <QPainter>

namespace kiosk {

VideoFrame::VideoFrame(QQuickItem *parent) : QQuickPaintedItem(parent) {}

void VideoFrame::setPlayer(VideoPlayer *player)
{
    if (player == m_player)
        return;
    if (m_player)
        m_player->disconnect(this);
    m_player = player;
    if (m_player)
        connect(m_player, &VideoPlayer::frameChanged, this, [this] {
            if (isVisible())
                update();
        });
    Q_EMIT playerChanged();
    update();
}

void VideoFrame::paint(QPainter *painter)
{
    if (!m_player || !m_player->hasFrame())
        return;
    const QImage image = m_player->frame().toImage();
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
