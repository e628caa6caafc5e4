// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/countrylistmodel.h"

#include "kiosk/content/search_text.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/interfacelanguage.h"

#include <QHash>
#include <algorithm>

namespace kiosk {
namespace {

/// More would fill more than a line or two.
constexpr qsizetype kMostRecent = 6;

} // namespace

CountryListModel::CountryListModel(const VisitorContext &context, QObject *parent)
    : RowModel({"code", "name", "otherName", "continentName", "letter"}, parent), m_context(context)
{}

void CountryListModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    search();
}

void CountryListModel::setContinent(const QString &continent)
{
    if (continent == m_continent)
        return;
    m_continent = continent;
    Q_EMIT continentChanged();
    search();
}

void CountryListModel::refresh()
{
    const DisplayText display(m_context.language);
    QStringList present;
    m_all.clear();
    for (const core::Country &country : m_context.content.countries()) {
        const QString name = display.of(country.name);
        const QString sortKey =
            toQString(display.isChinese() && !country.pinyin.empty() ? country.pinyin : foldedName(name.toStdString()));
        const auto other = country.name.find(display.isChinese() ? "en" : core::kSourceLanguage);
        const QString otherName = other == country.name.end() ? QString() : toQString(other->second);
        m_all.push_back({toQString(country.alpha2), toQString(country.continent), sortKey,
                         RowModel::Row{toQString(country.alpha2), name, otherName, display.continent(country.continent),
                                       sortKey.left(1).toUpper()}});
        present << toQString(country.continent);
    }
    std::ranges::stable_sort(m_all, {}, &Entry::sortKey);

    QList<Row> continents;
    //: Filter of the list of countries. At most 12 characters.
    continents << Row{QString(), tr("全部")};
    for (const char *id : kContinentOrder)
        if (present.contains(QLatin1StringView(id)))
            continents << Row{QString::fromLatin1(id), display.continent(id)};
    m_continents.setRows(std::move(continents));
    refreshRecent();
    search();
}

void CountryListModel::search()
{
    QHash<QString, int> ranks;
    const bool isSearching = !m_query.trimmed().isEmpty();
    if (isSearching)
        for (const SearchHit &hit : m_context.content.searchCountries(m_query))
            ranks.insert(toQString(hit.id), hit.rank);
    std::vector<const Entry *> hits;
    for (const Entry &entry : m_all)
        if ((m_continent.isEmpty() || entry.continent == m_continent) && (!isSearching || ranks.contains(entry.code)))
            hits.push_back(&entry);
    if (isSearching)
        std::ranges::stable_sort(hits, {}, [&](const Entry *entry) { return ranks.value(entry->code); });

    QList<Row> rows;
    for (const Entry *entry : hits)
        rows << entry->row;
    setRows(std::move(rows));
    //: Under the search field when nothing was found.
    m_resultText = count() == 0 ? tr("没有找到。可以输入汉字、拼音、拼音首字母或英文名，也可以按大洲查看。")
                                //: Under the search field. %n is the number of countries in the list.
                                : tr("共 %n 个国家", nullptr, count());
    Q_EMIT resultTextChanged();
}

void CountryListModel::noteSeen(const QString &code)
{
    m_seen.removeAll(code);
    m_seen.prepend(code);
    m_seen.resize(std::min(m_seen.size(), kMostRecent));
    refreshRecent();
}

void CountryListModel::refreshRecent()
{
    const DisplayText display(m_context.language);
    QList<Row> rows;
    for (const QString &code : std::as_const(m_seen))
        if (const auto country = m_context.content.country(code))
            rows << Row{code, display.of(country->name)};
    m_recent.setRows(std::move(rows));
}

void CountryListModel::clear()
{
    m_seen.clear();
    refreshRecent();
    setQuery(QString());
    setContinent(QString());
}

} // namespace kiosk
