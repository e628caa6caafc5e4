// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/choicemodel.h"
#include "kiosk/viewmodels/countrymodels.h"
#include "kiosk/viewmodels/homemodels.h"
#include "kiosk/viewmodels/visitorcontext.h"

namespace kiosk {

/// Whom to call now. The hotline and the first steps are part of the program and show without any pack.
class EmergencyViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(kiosk::HotlineModel *hotlines READ hotlines CONSTANT FINAL)
    Q_PROPERTY(QString hotlineNote READ hotlineNote NOTIFY refreshed FINAL)
    Q_PROPERTY(QString hoursText READ hoursText NOTIFY refreshed FINAL)
    /// Alpha-2 code of the chosen country, "" = none; an unknown one chooses none.
    Q_PROPERTY(QString countryCode READ countryCode WRITE setCountryCode NOTIFY refreshed FINAL)
    Q_PROPERTY(QString countryName READ countryName NOTIFY refreshed FINAL)
    Q_PROPERTY(bool hasCountry READ hasCountry NOTIFY refreshed FINAL)
    Q_PROPERTY(kiosk::EmergencyNumberModel *numbers READ numbers CONSTANT FINAL)
    Q_PROPERTY(kiosk::MissionModel *missions READ missions CONSTANT FINAL)
    /// What may have happened, as the pack's guides tell it: ids and titles of guides; empty without any.
    Q_PROPERTY(kiosk::ChoiceModel *situations READ situations CONSTANT FINAL)
    /// The guide whose first steps are shown, "" = what to do in any case.
    Q_PROPERTY(QString situation READ situation WRITE setSituation NOTIFY refreshed FINAL)
    /// What to do first, in order.
    Q_PROPERTY(QStringList steps READ steps NOTIFY refreshed FINAL)
    /// What to have ready to say on the telephone.
    Q_PROPERTY(QStringList wording READ wording NOTIFY refreshed FINAL)

public:
    EmergencyViewModel(const VisitorContext &context, QObject *parent);

    [[nodiscard]] HotlineModel *hotlines() { return &m_hotlines; }
    [[nodiscard]] QString hotlineNote() const;
    [[nodiscard]] QString hoursText() const;
    [[nodiscard]] QString countryCode() const { return m_countryCode; }
    void setCountryCode(const QString &code);
    [[nodiscard]] QString countryName() const { return m_countryName; }
    [[nodiscard]] bool hasCountry() const { return !m_countryCode.isEmpty(); }
    [[nodiscard]] EmergencyNumberModel *numbers() { return &m_numbers; }
    [[nodiscard]] MissionModel *missions() { return &m_missions; }
    [[nodiscard]] ChoiceModel *situations();
    [[nodiscard]] QString situation() const { return m_situation; }
    void setSituation(const QString &guideId);
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] QStringList wording() const;

    void refresh();
    /// The visit ended.
    void clear();

Q_SIGNALS:
    void refreshed();

private:
    void refreshSituations();

    VisitorContext m_context;
    HotlineModel m_hotlines;
    EmergencyNumberModel m_numbers;
    MissionModel m_missions;
    ChoiceModel m_situations;
    QString m_countryCode, m_countryName, m_situation;
    QStringList m_situationSteps;
    /// The guides are read when a page first asks for them.
    bool m_isAskedForSituations = false;
};

} // namespace kiosk
