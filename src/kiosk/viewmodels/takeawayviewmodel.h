// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/visitorcontext.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace kiosk {

class ChecklistViewModel;

/// What goes with the visitor on the telephone, held by the QR code itself: the emergency card as a vCard, or a
/// checklist as plain text.
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
    /// Plain text to keep, not a contact.
    Q_PROPERTY(bool isText READ isText NOTIFY refreshed FINAL)
    /// "" = the general card.
    Q_PROPERTY(QString countryCode READ countryCode NOTIFY refreshed FINAL)

public:
    /// `checklist` outlives it.
    TakeawayViewModel(const VisitorContext &context, const ChecklistViewModel &checklist, QObject *parent);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QStringList lines() const { return m_lines; }
    [[nodiscard]] QString qrText() const { return m_qrText; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] bool isText() const { return m_isText; }
    [[nodiscard]] QString countryCode() const { return m_countryCode; }

    /// "" loads the general card, "checklist/…" the checklist that is open. False if there is no such country or list.
    [[nodiscard]] bool load(const QString &id);
    void refresh();
    /// The visit ended.
    void clear();

Q_SIGNALS:
    void refreshed();

private:
    void refreshList();
    void refreshCard();

    VisitorContext m_context;
    const ChecklistViewModel &m_checklist;
    bool m_isText = false;
    QString m_title, m_qrText, m_note, m_countryCode;
    QStringList m_lines;
};

} // namespace kiosk
