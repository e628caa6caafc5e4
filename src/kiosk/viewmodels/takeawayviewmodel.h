// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/visitorcontext.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace kiosk {

/// The emergency card for the visitor's telephone: a vCard that the QR code itself holds.
class TakeawayViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(QString title READ title NOTIFY refreshed FINAL)
    /// What the card holds, as a person reads it.
    Q_PROPERTY(QStringList lines READ lines NOTIFY refreshed FINAL)
    Q_PROPERTY(QString qrText READ qrText NOTIFY refreshed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY refreshed FINAL)
    /// "" = the general card.
    Q_PROPERTY(QString countryCode READ countryCode NOTIFY refreshed FINAL)

public:
    TakeawayViewModel(const VisitorContext &context, QObject *parent);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QStringList lines() const { return m_lines; }
    [[nodiscard]] QString qrText() const { return m_qrText; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] QString countryCode() const { return m_countryCode; }

    /// "" loads the general card. False if the pack has no such country.
    [[nodiscard]] bool load(const QString &countryCode);
    void refresh();
    /// The visit ended.
    void clear();

Q_SIGNALS:
    void refreshed();

private:
    VisitorContext m_context;
    QString m_title, m_qrText, m_note, m_countryCode;
    QStringList m_lines;
};

} // namespace kiosk
