// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/homedifference.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <array>
#include <cmath>

namespace kiosk {
namespace {

// At home. Sources: Wikidata (driving side, plugs), the mains table of the country facts, Android's list of emergency
// numbers, ISO 4217, ITU E.164.
constexpr auto kHomeZone = "Asia/Shanghai";
constexpr std::array<std::string_view, 3> kHomePlugs{"A", "C", "I"};
constexpr int kHomeVolts = 220;
constexpr int kHomeHertz = 50;
/// Appliances for 220 V bear what is called 230 V or 240 V elsewhere.
constexpr int kLeastVolts = 200;
constexpr int kMostVolts = 250;
struct HomeNumber
{
    std::string_view service, number;
};
constexpr std::array kHomeNumbers{HomeNumber{"police", "110"}, HomeNumber{"ambulance", "120"},
                                  HomeNumber{"fire", "119"}};

QDateTime atHome(std::chrono::sys_seconds now)
{
    return QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone(kHomeZone));
}

QDateTime atPlace(const std::string &zone, std::chrono::sys_seconds now)
{
    const QTimeZone place(QByteArray::fromStdString(zone));
    return place.isValid() ? QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), place) : QDateTime();
}

QString clockText(const QDateTime &time) { return time.toString(u"HH:mm"); }

} // namespace

HomeDifference::HomeDifference(const core::Country &country, const DisplayText &display,
                               std::optional<std::chrono::sys_seconds> now)
    : m_country(country), m_display(display)
{
    if (now)
        addTime(*now);
    addDriving();
    addPlugs();
    addMains();
    addMoneyAndCalls();
    addEmergency();
}

QString HomeDifference::timeIn(const std::string &zone, std::chrono::sys_seconds now)
{
    const QDateTime there = zone.empty() ? QDateTime() : atPlace(zone, now);
    return there.isValid() ? clockText(there) : QString();
}

void HomeDifference::add(const QString &label, const QString &home, const QString &there, const QString &icon)
{
    m_rows << RowModel::Row{label, home, there, icon};
}

QString HomeDifference::joined(const std::vector<std::string> &texts) const
{
    QStringList list;
    for (const std::string &text : texts)
        list << toQString(text);
    return m_display.list(list);
}

/// By the offsets that hold now, so summer time is in it.
void HomeDifference::addTime(std::chrono::sys_seconds now)
{
    const QDateTime home = atHome(now);
    const QDateTime there = m_country.timezone.empty() ? QDateTime() : atPlace(m_country.timezone, now);
    if (!there.isValid())
        return;
    const int seconds = there.offsetFromUtc() - home.offsetFromUtc();
    if (seconds == 0) {
        //: In a list of what is as at home: the time of day.
        m_same << tr("没有时差");
        return;
    }
    const QString hours = QString::number(std::abs(seconds) / 3600.0, 'g', 4);
    //: Time in another country: %1 is a number of hours such as 7 or 5.5.
    const QString text = seconds > 0 ? tr("快 %1 小时").arg(hours)
                                     //: Time in another country: %1 is a number of hours such as 7 or 5.5.
                                     : tr("慢 %1 小时").arg(hours);
    //: Row of a table: the time now, at home and there. At most 14 characters.
    add(tr("现在时间"), clockText(home),
        //: %1 is the time of day there, %2 how far it is from Beijing's ("7 hours behind").
        tr("%1，%2").arg(clockText(there), text), QStringLiteral("clock"));
}

void HomeDifference::addDriving()
{
    if (m_country.drivingSide == "left")
        add(tr("行车方向"), tr("靠右行驶"), tr("靠左行驶"), QStringLiteral("driving"));
    else if (m_country.drivingSide == "right")
        m_same << tr("靠右行驶");
}

void HomeDifference::addPlugs()
{
    const auto isHome = [](const std::string &plug) { return std::ranges::find(kHomePlugs, plug) != kHomePlugs.end(); };
    if (m_country.plugs.empty())
        return;
    const QString there = joined(m_country.plugs);
    if (std::ranges::all_of(m_country.plugs, isHome)) {
        //: In a list of what is as at home. %1: letters of plug types.
        m_same << tr("插头 %1").arg(there);
        return;
    }
    const bool isAny = std::ranges::any_of(m_country.plugs, isHome);
    //: Types of plug, by their letters.
    add(tr("插头类型"), m_display.list({QStringLiteral("A"), QStringLiteral("C"), QStringLiteral("I")}),
        //: %1: letters of plug types, none of which fits a plug from home.
        isAny ? there : tr("%1，要带转换插头").arg(there), QStringLiteral("plug"));
}

void HomeDifference::addMains()
{
    QStringList values;
    for (const int volts : m_country.mainsVolts)
        values << QStringLiteral("%1 V").arg(volts);
    for (const int hertz : m_country.mainsHertz)
        values << QStringLiteral("%1 Hz").arg(hertz);
    if (values.empty())
        return;
    const bool isNear = std::ranges::all_of(m_country.mainsVolts,
                                            [](int volts) { return volts >= kLeastVolts && volts <= kMostVolts; }) &&
                        std::ranges::all_of(m_country.mainsHertz, [](int hertz) { return hertz == kHomeHertz; });
    if (isNear)
        //: In a list of what is as at home, or nearly so. %1: "230 V, 50 Hz".
        m_same << tr("电压 %1").arg(m_display.list(values));
    else
        add(tr("电压和频率"),
            m_display.list({QStringLiteral("%1 V").arg(kHomeVolts), QStringLiteral("%1 Hz").arg(kHomeHertz)}),
            m_display.list(values), QStringLiteral("plug"));
}

void HomeDifference::addMoneyAndCalls()
{
    if (!m_country.currency.empty())
        add(tr("货币"), QStringLiteral("CNY"), joined(m_country.currency), QStringLiteral("currency"));
    if (!m_country.callingCode.empty())
        add(tr("国际区号"), QStringLiteral("+86"), toQString(m_country.callingCode), QStringLiteral("phone"));
}

void HomeDifference::addEmergency()
{
    for (const HomeNumber &home : kHomeNumbers) {
        const auto there = std::ranges::find(m_country.emergency, home.service, &core::EmergencyNumber::service);
        if (there == m_country.emergency.end())
            continue;
        const QString label = m_display.emergencyService(there->service);
        QStringList numbers;
        for (const std::string &number : there->numbers)
            numbers << toQString(number);
        if (numbers == QStringList{toQString(home.number)})
            //: In a list of what is as at home. %1 is police, ambulance or fire, %2 the number to call.
            m_same << tr("%1 %2").arg(label, numbers.first());
        else
            add(label, toQString(home.number), m_display.list(numbers), toQString(there->service));
    }
}

QString HomeDifference::sameText() const
{
    //: Under a table of differences. %1 lists what is as at home.
    return m_same.isEmpty() ? QString() : tr("和国内一样：%1").arg(m_display.list(m_same));
}

} // namespace kiosk
