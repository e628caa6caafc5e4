// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/noticetext.h"

#include "core/time_text.h"
#include "kiosk/viewmodels/contentholder.h"

#include <algorithm>
#include <array>

namespace kiosk {
namespace {

/// The levels of both scales from the strongest to the weakest, each scale in its own order.
constexpr std::array<std::string_view, 7> kStrongestFirst{"avoid",  "reconsider", "caution", "red",
                                                          "orange", "yellow",     "blue"};

auto strength(const core::NoticeArea &area) { return std::ranges::find(kStrongestFirst, area.level); }

} // namespace

NoticeText::NoticeText(const VisitorContext &context) : m_context(context), m_display(context.language) {}

bool NoticeText::isCurrent(const core::Notice &notice) const
{
    return core::isCurrent(notice, m_context.content.today());
}

QString NoticeText::issued(const core::Notice &notice) const
{
    //: %1 is the day on which a notice was issued.
    return tr("%1发布").arg(m_display.day(notice.issuedOn));
}

QString NoticeText::countries(const core::Notice &notice) const
{
    QStringList names;
    for (const std::string &code : notice.countries) {
        const auto country = m_context.content.country(toQString(code));
        names << (country ? m_display.of(country->name) : toQString(code));
    }
    return m_display.list(names);
}

QString NoticeText::levelWord(const core::NoticeArea &area) const
{
    if (area.level == "caution")
        //: Level of a travel notice, the first of three. Use the ministry's own translation.
        return tr("注意安全");
    if (area.level == "reconsider")
        //: Level of a travel notice, the second of three.
        return tr("谨慎前往");
    if (area.level == "avoid")
        //: Level of a travel notice, the third of three.
        return tr("暂勿前往");
    if (area.level == "blue")
        //: Level of a country's risk, the first of four colours.
        return tr("蓝色（低风险）");
    if (area.level == "yellow")
        return tr("黄色（中风险）");
    if (area.level == "orange")
        return tr("橙色（高风险）");
    if (area.level == "red")
        return tr("红色（极高风险）");
    return toQString(area.level);
}

NoticeText::Level NoticeText::level(const core::Notice &notice) const
{
    if (notice.isHistoric)
        //: Instead of a level: this notice is from the past and only an example. At most 20 characters.
        return {tr("历史样例"), {}, QStringLiteral("historic")};
    if (!isCurrent(notice))
        //: Instead of a level: the notice is out of date. At most 20 characters.
        return {tr("已过展示期"), {}, QStringLiteral("expired")};
    if (notice.areas.empty())
        //: A notice without a level. At most 20 characters.
        return {tr("安全提醒"), {}, QStringLiteral("none")};
    std::vector<core::NoticeArea> areas = notice.areas;
    std::ranges::stable_sort(areas, {}, [](const core::NoticeArea &area) { return strength(area); });
    const core::NoticeArea &strongest = areas.front();
    const auto isOther = [&](const core::NoticeArea &area) { return area.level != strongest.level; };
    const QString word = levelWord(strongest);
    //: %1 is the strongest level of a notice that has other levels for other areas.
    const QString text = std::ranges::any_of(areas, isOther) ? tr("部分地区：%1").arg(word) : word;
    return {text, toQString(strongest.scale), toQString(strongest.level)};
}

NoticeText::Level NoticeText::level(const core::Notice &notice, const core::NoticeArea &area) const
{
    const QString word = levelWord(area);
    if (notice.isHistoric)
        //: %1 is the level that a notice from the past had; it is an example and not in force.
        return {tr("历史样例，当时：%1").arg(word), toQString(area.scale), QStringLiteral("historic")};
    if (!isCurrent(notice))
        //: %1 is the level that a notice had which is out of date.
        return {tr("发布时：%1").arg(word), toQString(area.scale), QStringLiteral("expired")};
    return {word, toQString(area.scale), toQString(area.level)};
}

QString NoticeText::age(const core::Notice &notice) const
{
    const bool isMonth = notice.issuedOn.size() == std::string_view("2024-06").size();
    const auto issued = core::dayFromText(isMonth ? notice.issuedOn + "-01" : notice.issuedOn);
    if (!issued)
        return {};
    const auto days = std::chrono::sys_days(m_context.content.today()) - std::chrono::sys_days(*issued);
    constexpr int kDaysOfMonth = 30, kDaysOfYear = 365;
    const int count = int(days.count());
    if (count < 0)
        return {};
    if (count >= 2 * kDaysOfYear)
        //: How long ago a notice was issued.
        return tr("%n 年前", nullptr, count / kDaysOfYear);
    if (isMonth || count >= 2 * kDaysOfMonth)
        //: How long ago a notice was issued.
        return tr("%n 个月前", nullptr, count / kDaysOfMonth);
    //: How long ago a notice was issued.
    return count == 0 ? tr("今天") : tr("%n 天前", nullptr, count);
}

std::vector<core::Notice> NoticeText::inOrder(std::vector<core::Notice> notices) const
{
    std::ranges::stable_sort(notices, [this](const core::Notice &a, const core::Notice &b) {
        return std::pair(isCurrent(a), a.issuedOn) > std::pair(isCurrent(b), b.issuedOn);
    });
    return notices;
}

RowModel::Row NoticeText::row(const core::Notice &notice) const
{
    const Level told = level(notice);
    return {toQString(notice.id),
            m_display.of(notice.title),
            issued(notice),
            countries(notice),
            told.text,
            told.scale,
            told.key,
            notice.isHistoric,
            age(notice),
            m_display.of(notice.changed)};
}

QList<RowModel::Row> NoticeText::rows(std::vector<core::Notice> notices) const
{
    QList<RowModel::Row> rows;
    for (const core::Notice &notice : inOrder(std::move(notices)))
        rows << row(notice);
    return rows;
}

} // namespace kiosk
