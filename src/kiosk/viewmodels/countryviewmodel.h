// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/countrymodels.h"
#include "kiosk/viewmodels/noticemodels.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <QTimer>
#include <optional>

namespace kiosk {

/// One country: whom to call there, the Chinese missions, the notices about it, and what is otherwise than at home.
class CountryViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(QString code READ code NOTIFY refreshed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY refreshed FINAL)
    Q_PROPERTY(QString otherName READ otherName NOTIFY refreshed FINAL)
    Q_PROPERTY(QString continentName READ continentName NOTIFY refreshed FINAL)
    Q_PROPERTY(kiosk::DifferenceModel *differences READ differences CONSTANT FINAL)
    /// What is as at home; may be empty.
    Q_PROPERTY(QString sameText READ sameText NOTIFY refreshed FINAL)
    /// Empty where the pack names none.
    Q_PROPERTY(QString capitalText READ capitalText NOTIFY refreshed FINAL)
    Q_PROPERTY(kiosk::EmergencyNumberModel *emergency READ emergency CONSTANT FINAL)
    Q_PROPERTY(kiosk::MissionModel *missions READ missions CONSTANT FINAL)
    Q_PROPERTY(kiosk::NoticeListModel *notices READ notices CONSTANT FINAL)
    Q_PROPERTY(bool hasMissions READ hasMissions NOTIFY refreshed FINAL)
    Q_PROPERTY(bool hasNotices READ hasNotices NOTIFY refreshed FINAL)
    /// Why no risk level is shown and where to ask; empty while a current notice is listed.
    Q_PROPERTY(QString noLevelText READ noLevelText NOTIFY refreshed FINAL)
    Q_PROPERTY(QString sourcesText READ sourcesText NOTIFY refreshed FINAL)
    Q_PROPERTY(bool isFallbackLanguage READ isFallbackLanguage NOTIFY refreshed FINAL)
    Q_PROPERTY(QString fallbackNote READ fallbackNote NOTIFY refreshed FINAL)
    /// Time in the capital now; empty while this machine's clock is not to be trusted.
    Q_PROPERTY(QString localTimeText READ localTimeText NOTIFY localTimeTextChanged FINAL)

public:
    CountryViewModel(const VisitorContext &context, QObject *parent);

    [[nodiscard]] QString code() const;
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString otherName() const { return m_otherName; }
    [[nodiscard]] QString continentName() const { return m_continentName; }
    [[nodiscard]] DifferenceModel *differences() { return &m_differences; }
    [[nodiscard]] QString sameText() const { return m_sameText; }
    [[nodiscard]] QString capitalText() const { return m_capitalText; }
    [[nodiscard]] EmergencyNumberModel *emergency() { return &m_emergency; }
    [[nodiscard]] MissionModel *missions() { return &m_missions; }
    [[nodiscard]] NoticeListModel *notices() { return &m_notices; }
    [[nodiscard]] bool hasMissions() const { return m_missions.count() > 0; }
    [[nodiscard]] bool hasNotices() const { return m_notices.count() > 0; }
    [[nodiscard]] QString noLevelText() const { return m_noLevelText; }
    [[nodiscard]] QString sourcesText() const { return m_sourcesText; }
    [[nodiscard]] bool isFallbackLanguage() const { return !m_fallbackNote.isEmpty(); }
    [[nodiscard]] QString fallbackNote() const { return m_fallbackNote; }
    [[nodiscard]] QString localTimeText() const { return m_localTimeText; }

    /// False if the pack has no such country.
    [[nodiscard]] bool load(const QString &code);
    void refresh();
    /// The visit ended.
    void clear();

Q_SIGNALS:
    void refreshed();
    void localTimeTextChanged();

private:
    void refreshTime();
    void refreshDifferences();
    void refreshNotices();

    VisitorContext m_context;
    std::optional<core::Country> m_country;
    DifferenceModel m_differences;
    EmergencyNumberModel m_emergency;
    MissionModel m_missions;
    NoticeListModel m_notices;
    QString m_name, m_otherName, m_continentName, m_noLevelText, m_sourcesText, m_fallbackNote, m_localTimeText,
        m_sameText, m_capitalText;
    QTimer m_clockTimer;
};

} // namespace kiosk
