// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/homeviewmodel.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/interfacelanguage.h"

namespace kiosk {
namespace {

/// Cards of featured items; each gives nothing where the pack has no such thing.
class CardMaker
{
    Q_DECLARE_TR_FUNCTIONS(kiosk::HomeViewModel)

public:
    explicit CardMaker(const VisitorContext &context)
        : m_context(context), m_display(context.language), m_language(context.language.codeText())
    {}

    [[nodiscard]] std::optional<RowModel::Row> card(const QString &itemId) const
    {
        const QString id = itemId.section(u'/', 1);
        if (itemId.startsWith(u"guide/"))
            return guide(itemId, id);
        if (itemId.startsWith(u"country/"))
            return country(itemId, id);
        if (itemId.startsWith(u"notice/"))
            return notice(itemId, id);
        if (itemId.startsWith(u"quiz/"))
            return quiz(itemId, id);
        if (itemId.startsWith(u"scenario/"))
            return plain(itemId, QStringLiteral("scenario"), m_context.content.scenario(id));
        if (itemId.startsWith(u"checklist/"))
            return plain(itemId, QStringLiteral("checklist"), m_context.content.checklist(id));
        if (itemId.startsWith(u"course/"))
            return plain(itemId, QStringLiteral("course"), m_context.content.course(id));
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<RowModel::Row> guide(const QString &itemId, const QString &id) const
    {
        const auto guide = m_context.content.guide(id);
        if (!guide || guide->texts.empty())
            return std::nullopt;
        const auto text = core::nearestLanguage(guide->texts, m_language);
        return RowModel::Row{itemId,
                             QStringLiteral("guide"),
                             toQString(text->second.title),
                             toQString(text->second.summary),
                             m_context.content.pictureUrl(guide->illustration),
                             toQString(text->second.illustrationAlt),
                             toQString(guide->icon)};
    }

    [[nodiscard]] std::optional<RowModel::Row> country(const QString &itemId, const QString &id) const
    {
        const auto country = m_context.content.country(id);
        if (!country)
            return std::nullopt;
        //: Under a country's name on the home page.
        const QString summary = tr("当地紧急电话、中国使领馆和出行须知");
        return RowModel::Row{itemId,    QStringLiteral("country"), m_display.of(country->name), summary, QUrl(),
                             QString(), QStringLiteral("globe")};
    }

    [[nodiscard]] std::optional<RowModel::Row> notice(const QString &itemId, const QString &id) const
    {
        const auto notice = m_context.content.notice(id);
        if (!notice)
            return std::nullopt;
        //: Under the title of a notice from the past, on the home page.
        const QString summary = notice->isHistoric ? tr("历史样例") : m_display.of(notice->issuer);
        return RowModel::Row{itemId,    QStringLiteral("notice"), m_display.of(notice->title), summary, QUrl(),
                             QString(), QStringLiteral("bell")};
    }

    [[nodiscard]] std::optional<RowModel::Row> quiz(const QString &itemId, const QString &id) const
    {
        return plain(itemId, QStringLiteral("quiz"), m_context.content.quiz(id));
    }

    /// Of what has a title, a summary and an icon, and no picture.
    template <typename Value>
    [[nodiscard]] std::optional<RowModel::Row> plain(const QString &itemId, const QString &kind,
                                                     const std::optional<Value> &value) const
    {
        if (!value)
            return std::nullopt;
        return RowModel::Row{itemId, kind,      m_display.of(value->title), m_display.of(value->summary),
                             QUrl(), QString(), toQString(value->icon)};
    }

    const VisitorContext &m_context;
    DisplayText m_display;
    std::string m_language;
};

} // namespace

HomeViewModel::HomeViewModel(const VisitorContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void HomeViewModel::refresh()
{
    const ContentHolder &content = m_context.content;
    m_countryCount = content.countOf("country");
    m_hasCourses = content.countOf("course") > 0;
    const auto campaign = content.campaign();
    m_campaignTitle = campaign ? DisplayText(m_context.language).of(campaign->title) : QString();

    QList<RowModel::Row> cards;
    const CardMaker maker(m_context);
    for (const std::string &itemId : content.featured())
        if (auto card = maker.card(toQString(itemId)))
            cards << std::move(*card);
    m_featured.setRows(std::move(cards));
    Q_EMIT refreshed();
}

} // namespace kiosk
