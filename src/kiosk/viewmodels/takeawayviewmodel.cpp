// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/takeawayviewmodel.h"

#include "core/hotline.h"
#include "kiosk/viewmodels/checklistviewmodel.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/displaytext.h"

namespace kiosk {
namespace {

/// A vCard 3.0 (RFC 2426), the version that telephones read from a QR code. The numbers stand in NOTE once more with
/// what they are, because not every telephone shows the labels.
class VCard
{
public:
    explicit VCard(const QString &name)
    {
        m_lines << QStringLiteral("BEGIN:VCARD") << QStringLiteral("VERSION:3.0")
                << QStringLiteral("N:%1;;;;").arg(escaped(name)) << QStringLiteral("FN:%1").arg(escaped(name));
    }
    void addNumber(const QString &label, const QString &number)
    {
        const int item = ++m_items;
        m_lines << QStringLiteral("item%1.TEL:%2").arg(item).arg(escaped(number))
                << QStringLiteral("item%1.X-ABLabel:%2").arg(item).arg(escaped(label));
    }
    void addNote(const QStringList &lines) { m_lines << QStringLiteral("NOTE:%1").arg(escaped(lines.join(u'\n'))); }
    [[nodiscard]] QString text() const
    {
        return m_lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\nEND:VCARD\r\n");
    }

private:
    [[nodiscard]] static QString escaped(QString text)
    {
        text.replace(u'\\', QStringLiteral("\\\\")).replace(u',', QStringLiteral("\\,"));
        text.replace(u';', QStringLiteral("\\;")).replace(u'\n', QStringLiteral("\\n"));
        return text;
    }
    QStringList m_lines;
    int m_items = 0;
};

/// A mission is on the card with its first number; more would make the code too fine to scan from a distance.
constexpr size_t kMissionsOnCard = 1;
constexpr QLatin1StringView kListPrefix("checklist/");

} // namespace

TakeawayViewModel::TakeawayViewModel(const VisitorContext &context, const ChecklistViewModel &checklist,
                                     QObject *parent)
    : QObject(parent), m_context(context), m_checklist(checklist)
{
    refresh();
}

bool TakeawayViewModel::load(const QString &id)
{
    m_isText = id.startsWith(kListPrefix);
    if (m_isText) {
        m_countryCode.clear();
        const auto list = m_context.content.checklist(id.sliced(kListPrefix.size()));
        if (list)
            m_context.counting.describe({"card/" + id.toStdString(), {}, list->title});
        refresh();
        return list.has_value();
    }
    const QString &countryCode = id;
    const auto country = countryCode.isEmpty() ? std::nullopt : m_context.content.country(countryCode);
    if (!countryCode.isEmpty() && !country)
        return false;
    m_countryCode = countryCode;
    core::CountedItem item{"card/emergency", {}, {{"zh-Hans", "领事保护求助卡"}, {"en", "Consular help card"}}};
    if (country) {
        item.id = "card/" + country->alpha2;
        item.titles = country->name;
    }
    m_context.counting.describe(std::move(item));
    refresh();
    return true;
}

void TakeawayViewModel::refresh()
{
    m_lines.clear();
    if (m_isText)
        refreshList();
    else
        refreshCard();
    Q_EMIT refreshed();
}

void TakeawayViewModel::refreshList()
{
    m_title = m_checklist.title();
    m_lines = m_checklist.cardLines();
    //: Last line of a list that goes along on the telephone. %1 is the number of the hotline.
    m_lines << tr("12308 领保热线 %1").arg(toQString(core::kConsularHotline.front().display));
    m_qrText = m_title + u'\n' + m_lines.join(u'\n');
    //: Beside the QR code of a checklist.
    m_note = tr("二维码里就是这张清单的文字，不需要网络。");
}

void TakeawayViewModel::refreshCard()
{
    const auto country = m_countryCode.isEmpty() ? std::nullopt : m_context.content.country(m_countryCode);
    const DisplayText display(m_context.language);
    //: Title of the emergency card. %1 is a country.
    m_title = country ? tr("%1求助卡").arg(display.of(country->name)) : tr("领事保护求助卡");
    //: Name of the contact that the card makes on the visitor's telephone.
    VCard card(country ? tr("12308 %1求助").arg(display.of(country->name)) : tr("12308 领事保护"));
    const auto add = [&](const QString &label, const QString &number, const QString &shown) {
        card.addNumber(label, number);
        //: A line of the emergency card. %1 is whom to call, %2 the number.
        m_lines << tr("%1：%2").arg(label, shown);
    };
    for (const core::HotlineNumber &number : core::kConsularHotline)
        add(tr("12308 领事保护热线"), toQString(number.e164), toQString(number.display));
    if (country) {
        for (size_t i = 0; i < country->missions.size() && i < kMissionsOnCard; ++i)
            if (const core::Mission &mission = country->missions[i]; !mission.phones.empty())
                add(display.of(mission.name), toQString(mission.phones.front().e164),
                    toQString(mission.phones.front().display));
        for (const core::EmergencyNumber &emergency : country->emergency)
            for (const std::string &number : emergency.numbers)
                add(display.emergencyService(emergency.service), toQString(number), toQString(number));
    }
    card.addNote(m_lines);
    m_qrText = card.text();
    //: Beside the QR code: the code itself holds the card.
    m_note = tr("用手机相机扫一扫，存入通讯录。二维码里就是这张卡片，不需要网络。");
}

void TakeawayViewModel::clear()
{
    m_isText = false;
    m_countryCode.clear();
    refresh();
}

} // namespace kiosk
