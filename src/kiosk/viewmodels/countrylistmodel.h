// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/viewmodels/choicemodel.h"
#include "kiosk/viewmodels/visitorcontext.h"

#include <vector>

namespace kiosk {

/// The countries that match query and continent: code, name, otherName (the other language's), continentName, letter
/// (first of the pinyin or English name, for an index). Ordered by pinyin or English name; with a query, best hit
/// first.
class CountryListModel : public kiosk::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppViewModel")
    /// What was typed: hanzi, pinyin, initials or English; a beginning is enough.
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    /// "" = all.
    Q_PROPERTY(QString continent READ continent WRITE setContinent NOTIFY continentChanged FINAL)
    Q_PROPERTY(kiosk::ChoiceModel *continents READ continents CONSTANT FINAL)
    /// Countries that the visitor has looked at, the last one first.
    Q_PROPERTY(kiosk::ChoiceModel *recent READ recent CONSTANT FINAL)
    /// "3 countries", or that nothing was found and what to try.
    Q_PROPERTY(QString resultText READ resultText NOTIFY resultTextChanged FINAL)

public:
    CountryListModel(const VisitorContext &context, QObject *parent);

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] QString continent() const { return m_continent; }
    void setContinent(const QString &continent);
    [[nodiscard]] ChoiceModel *continents() { return &m_continents; }
    [[nodiscard]] ChoiceModel *recent() { return &m_recent; }
    [[nodiscard]] QString resultText() const { return m_resultText; }

    /// The visitor looks at this country.
    void noteSeen(const QString &code);
    void refresh();
    /// The visit ended: no query, all continents, nothing seen.
    void clear();

Q_SIGNALS:
    void queryChanged();
    void continentChanged();
    void resultTextChanged();

private:
    struct Entry
    {
        QString code, continent, sortKey;
        Row row;
    };
    void search();
    void refreshRecent();

    VisitorContext m_context;
    std::vector<Entry> m_all; ///< in the order of the list
    ChoiceModel m_continents;
    ChoiceModel m_recent;
    QStringList m_seen; ///< codes, the last one first
    QString m_query, m_continent, m_resultText;
};

} // namespace kiosk
