// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/countryviewmodel.h"

#include "core/clock.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/homedifference.h"
#include "kiosk/viewmodels/noticetext.h"

#include <algorithm>

namespace kiosk {
namespace {

QString otherNameOf(const core::Country &country, bool isChinese)
{
    const auto other = country.name.find(isChinese ? "en" : core::kSourceLanguage);
    return other == country.name.end() ? QString() : toQString(other->second);
}

} // namespace

CountryViewModel::CountryViewModel(const VisitorContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_clockTimer.setInterval(std::chrono::seconds(10));
    connect(&m_clockTimer, &QTimer::timeout, this, &CountryViewModel::refreshTime);
}

QString CountryViewModel::code() const { return m_country ? toQString(m_country->alpha2) : QString(); }

bool CountryViewModel::load(const QString &code)
{
    auto country = m_context.content.country(code);
    if (!country)
        return false;
    m_context.counting.describe(
        {"country/" + country->alpha2, m_context.content.documentHash("country", country->alpha2), country->name});
    m_country = std::move(country);
    refresh();
    m_clockTimer.start();
    return true;
}

void CountryViewModel::refresh()
{
    if (!m_country)
        return;
    const DisplayText display(m_context.language);
    core::Language shownIn;
    m_name = display.of(m_country->name, &shownIn);
    m_fallbackNote = display.fallbackNote(shownIn);
    m_otherName = otherNameOf(*m_country, display.isChinese());
    m_continentName = display.continent(m_country->continent);
    m_sourcesText = display.sources(m_country->sources);
    const QString capital = display.of(m_country->capital);
    //: Under a country's name. %1 is its capital.
    m_capitalText = capital.isEmpty() ? QString() : tr("首都%1").arg(capital);
    m_emergency.setRows(display.emergencyRows(*m_country));
    m_missions.setRows(display.missionRows(*m_country));
    refreshNotices();
    refreshTime();
    Q_EMIT refreshed();
}

void CountryViewModel::refreshNotices()
{
    const NoticeText text(m_context);
    std::vector<core::Notice> ofCountry;
    for (core::Notice &notice : m_context.content.notices())
        if (std::ranges::find(notice.countries, m_country->alpha2) != notice.countries.end())
            ofCountry.push_back(std::move(notice));
    const bool hasCurrent =
        std::ranges::any_of(ofCountry, [&](const core::Notice &notice) { return text.isCurrent(notice); });
    m_notices.setRows(text.rows(std::move(ofCountry)));
    //: On a country's page, in place of a risk level.
    m_noLevelText = hasCurrent ? QString()
                               : tr("这里没有该国现行的安全提醒和风险等级，这不表示没有风险。出行前请在中国领事服务网"
                                    " cs.mfa.gov.cn 或“中国领事”APP查看最新提醒，也可拨打12308。");
}

void CountryViewModel::refreshTime()
{
    refreshDifferences();
    QString text;
    if (m_country && m_context.content.isClockPlausible()) {
        const QString time = HomeDifference::timeIn(m_country->timezone, m_context.clock.utcNow());
        //: %1 is the time of day in the country's capital, such as 14:05.
        text = time.isEmpty() ? QString() : tr("当地时间 %1").arg(time);
    }
    if (text == m_localTimeText)
        return;
    m_localTimeText = text;
    Q_EMIT localTimeTextChanged();
}

void CountryViewModel::refreshDifferences()
{
    if (!m_country) {
        m_differences.setRows({});
        m_sameText.clear();
        return;
    }
    const DisplayText display(m_context.language);
    const auto now = m_context.content.isClockPlausible() ? std::optional(m_context.clock.utcNow()) : std::nullopt;
    const HomeDifference difference(*m_country, display, now);
    m_differences.setRows(difference.rows());
    m_sameText = difference.sameText();
}

void CountryViewModel::clear()
{
    m_clockTimer.stop();
    m_country.reset();
    for (QString *text :
         {&m_name, &m_otherName, &m_continentName, &m_noLevelText, &m_sourcesText, &m_fallbackNote, &m_capitalText})
        text->clear();
    m_emergency.setRows({});
    m_missions.setRows({});
    m_notices.setRows({});
    refreshTime();
    Q_EMIT refreshed();
}

} // namespace kiosk
