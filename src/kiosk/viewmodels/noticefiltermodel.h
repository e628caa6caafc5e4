// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/choicemodel.h"
#include "kiosk/viewmodels/noticemodels.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <vector>

namespace kiosk {

/// The notices of the pack that the visitor wants to see: those in force or those of the past, of one continent.
class NoticeFilterModel : public kiosk::NoticeListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    /// "" = all, current, past.
    Q_PROPERTY(QString validity READ validity WRITE setValidity NOTIFY choiceChanged FINAL)
    /// "" = everywhere.
    Q_PROPERTY(QString continent READ continent WRITE setContinent NOTIFY choiceChanged FINAL)
    Q_PROPERTY(kiosk::ChoiceModel *validities READ validities CONSTANT FINAL)
    /// Those for which the pack has notices; empty where that is one only.
    Q_PROPERTY(kiosk::ChoiceModel *continents READ continents CONSTANT FINAL)
    /// True where the pack has notices, even if none matches.
    Q_PROPERTY(bool hasAny READ hasAny NOTIFY choiceChanged FINAL)

public:
    explicit NoticeFilterModel(const VisitorContext &context, QObject *parent = nullptr);

    [[nodiscard]] QString validity() const { return m_validity; }
    void setValidity(const QString &validity);
    [[nodiscard]] QString continent() const { return m_continent; }
    void setContinent(const QString &continent);
    [[nodiscard]] ChoiceModel *validities() { return &m_validities; }
    [[nodiscard]] ChoiceModel *continents() { return &m_continents; }
    [[nodiscard]] bool hasAny() const { return !m_all.empty(); }

    void refresh();
    /// The visit ended: all notices.
    void clear();

Q_SIGNALS:
    void choiceChanged();

private:
    struct Entry
    {
        bool isCurrent = false;
        QStringList continents;
        Row row;
    };
    void offerChoices();
    void choose();

    VisitorContext m_context;
    std::vector<Entry> m_all; ///< in the order of the list
    ChoiceModel m_validities;
    ChoiceModel m_continents;
    QString m_validity, m_continent;
};

} // namespace kiosk
