// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/videoplayer.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace kiosk {

/// Paints the player's current frame, cropped to fill the item. Works with every renderer; draws nothing while there is
/// no frame, so the poster under it shows.
class VideoFrame : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kiosk::VideoPlayer *player READ player WRITE setPlayer NOTIFY playerChanged FINAL)

public:
    explicit VideoFrame(QQuickItem *parent = nullptr);

    [[nodiscard]] VideoPlayer *player() const { return m_player; }
    void setPlayer(VideoPlayer *player);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void playerChanged();

private:
    QPointer<VideoPlayer> m_player;
};

} // namespace kiosk
