// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "kiosk/viewmodels/noticemodels.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <optional>

namespace kiosk {

/// One travel notice with its three times. A level is told as current only while it is.
class NoticeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(QString noticeId READ noticeId NOTIFY refreshed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY refreshed FINAL)
    Q_PROPERTY(QString issuerText READ issuerText NOTIFY refreshed FINAL)
    Q_PROPERTY(QString issuedText READ issuedText NOTIFY refreshed FINAL)
    Q_PROPERTY(QString verifiedText READ verifiedText NOTIFY refreshed FINAL)
    Q_PROPERTY(QString showUntilText READ showUntilText NOTIFY refreshed FINAL)
    Q_PROPERTY(QString countriesText READ countriesText NOTIFY refreshed FINAL)
    Q_PROPERTY(bool isHistoric READ isHistoric NOTIFY refreshed FINAL)
    Q_PROPERTY(bool isCurrent READ isCurrent NOTIFY refreshed FINAL)
    /// Not current: that it is a sample from the past, or when it was last checked, and to call 12308. Else empty.
    Q_PROPERTY(QString ageNote READ ageNote NOTIFY refreshed FINAL)
    Q_PROPERTY(kiosk::AreaModel *areas READ areas CONSTANT FINAL)
    Q_PROPERTY(QStringList facts READ facts NOTIFY refreshed FINAL)
    Q_PROPERTY(QString changedText READ changedText NOTIFY refreshed FINAL)
    Q_PROPERTY(QString sourcesText READ sourcesText NOTIFY refreshed FINAL)
    Q_PROPERTY(bool isFallbackLanguage READ isFallbackLanguage NOTIFY refreshed FINAL)
    Q_PROPERTY(QString fallbackNote READ fallbackNote NOTIFY refreshed FINAL)

public:
    NoticeViewModel(const VisitorContext &context, QObject *parent);

    [[nodiscard]] QString noticeId() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString issuerText() const { return m_issuerText; }
    [[nodiscard]] QString issuedText() const { return m_issuedText; }
    [[nodiscard]] QString verifiedText() const { return m_verifiedText; }
    [[nodiscard]] QString showUntilText() const { return m_showUntilText; }
    [[nodiscard]] QString countriesText() const { return m_countriesText; }
    [[nodiscard]] bool isHistoric() const { return m_notice && m_notice->isHistoric; }
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }
    [[nodiscard]] QString ageNote() const { return m_ageNote; }
    [[nodiscard]] AreaModel *areas() { return &m_areas; }
    [[nodiscard]] QStringList facts() const { return m_facts; }
    [[nodiscard]] QString changedText() const { return m_changedText; }
    [[nodiscard]] QString sourcesText() const { return m_sourcesText; }
    [[nodiscard]] bool isFallbackLanguage() const { return !m_fallbackNote.isEmpty(); }
    [[nodiscard]] QString fallbackNote() const { return m_fallbackNote; }

    /// False if the pack has no such notice.
    [[nodiscard]] bool load(const QString &id);
    void refresh();
    /// The visit ended.
    void clear();

Q_SIGNALS:
    void refreshed();

private:
    [[nodiscard]] QString makeAgeNote() const;

    VisitorContext m_context;
    std::optional<core::Notice> m_notice;
    AreaModel m_areas;
    QStringList m_facts;
    QString m_title, m_issuerText, m_issuedText, m_verifiedText, m_showUntilText, m_countriesText, m_ageNote,
        m_changedText, m_sourcesText, m_fallbackNote;
    bool m_isCurrent = false;
};

} // namespace kiosk
