// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/countryviewmodel.h"

#include "core/clock.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/noticetext.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace kiosk {
namespace {

/// Good to know, each only where the pack knows it.
class FactRows
{
    Q_DECLARE_TR_FUNCTIONS(kiosk::CountryViewModel)

public:
    FactRows(const core::Country &country, const DisplayText &display) : m_country(country), m_display(display) {}

    [[nodiscard]] QList<RowModel::Row> rows()
    {
        add(tr("首都"), m_display.of(m_country.capital), QStringLiteral("location"));
        add(tr("国际区号"), toQString(m_country.callingCode), QStringLiteral("phone"));
        add(tr("货币"), joined(m_country.currency), QStringLiteral("currency"));
        add(tr("行车方向"), driving(), QStringLiteral("driving"));
        //: Types of plug, by their letters.
        add(tr("插头类型"), joined(m_country.plugs), QStringLiteral("plug"));
        add(tr("电压和频率"), mains(), QStringLiteral("plug"));
        return m_rows;
    }

private:
    void add(const QString &label, const QString &value, const QString &icon)
    {
        if (!value.isEmpty())
            m_rows << RowModel::Row{label, value, icon};
    }
    [[nodiscard]] QString joined(const std::vector<std::string> &texts) const
    {
        QStringList list;
        for (const std::string &text : texts)
            list << toQString(text);
        return m_display.list(list);
    }
    [[nodiscard]] QString driving() const
    {
        if (m_country.drivingSide == "left")
            return tr("靠左行驶");
        return m_country.drivingSide == "right" ? tr("靠右行驶") : QString();
    }
    [[nodiscard]] QString mains() const
    {
        QStringList values;
        for (const int volts : m_country.mainsVolts)
            values << QStringLiteral("%1 V").arg(volts);
        for (const int hertz : m_country.mainsHertz)
            values << QStringLiteral("%1 Hz").arg(hertz);
        return m_display.list(values);
    }

    const core::Country &m_country;
    const DisplayText &m_display;
    QList<RowModel::Row> m_rows;
};

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
    m_facts.setRows(FactRows(*m_country, display).rows());
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
    QString text;
    if (m_country && m_context.content.isClockPlausible()) {
        const QTimeZone zone(QByteArray::fromStdString(m_country->timezone));
        const QDateTime now =
            QDateTime::fromSecsSinceEpoch(m_context.clock.utcNow().time_since_epoch().count(), Qt::UTC);
        if (zone.isValid())
            //: %1 is the time of day in the country's capital, such as 14:05.
            text = tr("当地时间 %1").arg(now.toTimeZone(zone).toString(u"HH:mm"));
    }
    if (text == m_localTimeText)
        return;
    m_localTimeText = text;
    Q_EMIT localTimeTextChanged();
}

void CountryViewModel::clear()
{
    m_clockTimer.stop();
    m_country.reset();
    for (QString *text : {&m_name, &m_otherName, &m_continentName, &m_noLevelText, &m_sourcesText, &m_fallbackNote})
        text->clear();
    m_facts.setRows({});
    m_emergency.setRows({});
    m_missions.setRows({});
    m_notices.setRows({});
    refreshTime();
    Q_EMIT refreshed();
}

} // namespace kiosk
