// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/noticefiltermodel.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/noticetext.h"

#include <algorithm>

namespace kiosk {

NoticeFilterModel::NoticeFilterModel(const VisitorContext &context, QObject *parent)
    : NoticeListModel(parent), m_context(context)
{}

void NoticeFilterModel::refresh()
{
    const NoticeText text(m_context);
    m_all.clear();
    for (const core::Notice &notice : text.inOrder(m_context.content.notices())) {
        QStringList continents;
        for (const std::string &code : notice.countries)
            if (const auto country = m_context.content.country(toQString(code)))
                continents << toQString(country->continent);
        m_all.push_back({text.isCurrent(notice), continents, text.row(notice)});
    }
    offerChoices();
    choose();
    Q_EMIT choiceChanged();
}

void NoticeFilterModel::offerChoices()
{
    //: Filter of the list of notices: all. At most 12 characters.
    m_validities.setRows({{QString(), tr("全部")},
                          //: Filter of the list of notices: those in force. At most 12 characters.
                          {QStringLiteral("current"), tr("现行有效")},
                          //: Filter of the list of notices: samples from the past and those out of date. At most 12
                          //: characters.
                          {QStringLiteral("past"), tr("历史与过期")}});
    const DisplayText display(m_context.language);
    //: Filter of the list of notices: of all continents. At most 12 characters.
    QList<Row> rows{{QString(), tr("各大洲")}};
    for (const char *id : kContinentOrder)
        if (std::ranges::any_of(m_all,
                                [&](const Entry &one) { return one.continents.contains(QLatin1StringView(id)); }))
            rows << Row{QString::fromLatin1(id), display.continent(id)};
    constexpr qsizetype kNothingToChoose = 2;
    m_continents.setRows(rows.size() > kNothingToChoose ? rows : QList<Row>());
}

void NoticeFilterModel::choose()
{
    QList<Row> rows;
    for (const Entry &entry : m_all) {
        const bool isOfTime = m_validity.isEmpty() || entry.isCurrent == (m_validity == u"current");
        if (isOfTime && (m_continent.isEmpty() || entry.continents.contains(m_continent)))
            rows << entry.row;
    }
    setRows(std::move(rows));
}

void NoticeFilterModel::setValidity(const QString &validity)
{
    if (validity == m_validity)
        return;
    m_validity = validity;
    choose();
    Q_EMIT choiceChanged();
}

void NoticeFilterModel::setContinent(const QString &continent)
{
    if (continent == m_continent)
        return;
    m_continent = continent;
    choose();
    Q_EMIT choiceChanged();
}

void NoticeFilterModel::clear()
{
    setValidity(QString());
    setContinent(QString());
}

} // namespace kiosk
