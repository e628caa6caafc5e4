// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/choicemodel.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <vector>

namespace kiosk {

/// The checklists and self-checks, and the guides for the chosen topic and reader, in the order in which a traveller
/// meets their situations; what is written for that reader alone comes first, what is for everyone last.
class GuideListModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    /// "" = all.
    Q_PROPERTY(QString topic READ topic WRITE setTopic NOTIFY choiceChanged FINAL)
    /// "" = everyone.
    Q_PROPERTY(QString reader READ reader WRITE setReader NOTIFY choiceChanged FINAL)
    /// Those for which the pack has guides.
    Q_PROPERTY(kiosk::ChoiceModel *topics READ topics CONSTANT FINAL)
    Q_PROPERTY(kiosk::ChoiceModel *readers READ readers CONSTANT FINAL)

public:
    /// Rows: itemId ("guide/…", "checklist/…", "scenario/…"), guideId (empty of what is no guide), title, summary,
    /// iconName, illustration (url, may be empty), situation, readingTimeText.
    explicit GuideListModel(const VisitorContext &context, QObject *parent = nullptr);

    [[nodiscard]] QString topic() const { return m_topic; }
    void setTopic(const QString &topic);
    [[nodiscard]] QString reader() const { return m_reader; }
    void setReader(const QString &reader);
    [[nodiscard]] ChoiceModel *topics() { return &m_topics; }
    [[nodiscard]] ChoiceModel *readers() { return &m_readers; }

    void refresh();
    /// The visit ended: everything for everyone.
    void clear();

Q_SIGNALS:
    void choiceChanged();

private:
    struct Entry
    {
        QString topic;
        QStringList audience;
        Row row;
    };
    void addTools();
    void offerChoices();
    void choose();

    VisitorContext m_context;
    std::vector<Entry> m_all;
    ChoiceModel m_topics;
    ChoiceModel m_readers;
    QString m_topic, m_reader;
};

} // namespace kiosk
