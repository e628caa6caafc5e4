// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/attractviewmodel.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace kiosk {

/// Paints the current frame of the attract loop's video, cropped to fill the item. Works with every renderer; draws
/// nothing while there is no frame, so the poster under it shows.
class VideoFrame : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kiosk::AttractViewModel *attract READ attract WRITE setAttract NOTIFY attractChanged FINAL)

public:
    explicit VideoFrame(QQuickItem *parent = nullptr);

    [[nodiscard]] AttractViewModel *attract() const { return m_attract; }
    void setAttract(AttractViewModel *attract);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void attractChanged();

private:
    QPointer<AttractViewModel> m_attract;
};

} // namespace kiosk
