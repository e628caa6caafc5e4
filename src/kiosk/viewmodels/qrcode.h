// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace kiosk {

/// A QR code (ISO/IEC 18004, error correction M) with its quiet zone, black on white, sharp at every size. Draws
/// nothing and isValid is false where the text is empty or too long for a code.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// Light modules around the code; scanners need 4.
    Q_PROPERTY(int quietZone READ quietZone WRITE setQuietZone NOTIFY quietZoneChanged FINAL)
    Q_PROPERTY(bool isValid READ isValid NOTIFY textChanged FINAL)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int quietZone() const { return m_quietZone; }
    void setQuietZone(int modules);
    [[nodiscard]] bool isValid() const { return !m_modules.isNull(); }
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();
    void quietZoneChanged();

private:
    QString m_text;
    QImage m_modules; ///< one pixel per module, without quiet zone
    int m_quietZone = 4;
};

} // namespace kiosk
