// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/homemodels.h"
#include "kiosk/viewmodels/visitorcontext.h"

namespace kiosk {

/// The first page: what the campaign features, and how much there is.
class HomeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    Q_PROPERTY(kiosk::HomeCardModel *featured READ featured CONSTANT FINAL)
    Q_PROPERTY(int countryCount READ countryCount NOTIFY refreshed FINAL)
    Q_PROPERTY(bool hasCourses READ hasCourses NOTIFY refreshed FINAL)
    /// Empty where no campaign runs today.
    Q_PROPERTY(QString campaignTitle READ campaignTitle NOTIFY refreshed FINAL)

public:
    HomeViewModel(const VisitorContext &context, QObject *parent);

    [[nodiscard]] HomeCardModel *featured() { return &m_featured; }
    [[nodiscard]] int countryCount() const { return m_countryCount; }
    [[nodiscard]] bool hasCourses() const { return m_hasCourses; }
    [[nodiscard]] QString campaignTitle() const { return m_campaignTitle; }

    void refresh();

Q_SIGNALS:
    void refreshed();

private:
    VisitorContext m_context;
    HomeCardModel m_featured;
    int m_countryCount = 0;
    bool m_hasCourses = false;
    QString m_campaignTitle;
};

} // namespace kiosk
