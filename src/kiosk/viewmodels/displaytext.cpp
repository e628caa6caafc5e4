// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/displaytext.h"

#include "kiosk/viewmodels/interfacelanguage.h"

#include <algorithm>

namespace kiosk {

bool DisplayText::isChinese() const { return m_language.isChinese(); }

QString DisplayText::of(const core::LocalizedText &text, core::Language *shownIn) const
{
    return toQString(core::textIn(text, m_language.codeText(), shownIn));
}

QString DisplayText::fallbackNote(const core::Language &shownIn) const
{
    if (shownIn.empty() || shownIn == m_language.codeText())
        return {};
    //: A language, within a sentence.
    const QString name = shownIn == core::kSourceLanguage ? tr("简体中文")
                         : shownIn == "en"
                             //: A language, within a sentence.
                             ? tr("英文")
                             : InterfaceLanguage::nativeName(toQString(shownIn));
    //: Above a text that does not exist in the visitor's language. %1 is the name of the language it is in.
    return tr("这部分内容还没有您所选语言的版本，以下为%1。").arg(m_language.isolated(name));
}

QString DisplayText::day(const std::string &isoDay) const
{
    QString text = toQString(isoDay);
    const QStringList parts = text.split(u'-');
    bool isNumber = false;
    const int month = parts.value(1).toInt(&isNumber);
    if (parts.size() == 1 || parts.size() > 3 || !isNumber || month < 1 || month > 12)
        return text;
    return m_language.dateText(parts.first().toInt(), month, parts.value(2).toInt());
}

QString DisplayText::sources(const std::vector<core::SourceNote> &sources) const
{
    const QString separator = isChinese()                  ? QStringLiteral("，")
                              : m_language.isRightToLeft() ? m_language.listSeparator()
                                                           : QStringLiteral(", ");
    QStringList lines;
    for (const core::SourceNote &source : sources) {
        QStringList parts{toQString(source.title), toQString(source.publisher)};
        if (!source.date.empty())
            parts << day(source.date);
        if (!source.checkedOn.empty())
            //: In a list of sources. %1 is the day on which a person last looked at the source.
            parts << tr("%1核对").arg(day(source.checkedOn));
        parts.removeAll(QString());
        lines << m_language.joined(parts, separator);
    }
    return lines.join(u'\n');
}

QString DisplayText::sources(const std::vector<core::SourceNote> &sources, const std::vector<std::string> &ids) const
{
    std::vector<core::SourceNote> chosen;
    for (const core::SourceNote &source : sources)
        if (std::ranges::find(ids, source.id) != ids.end())
            chosen.push_back(source);
    return this->sources(chosen);
}

QString DisplayText::readingTime(int seconds) const
{
    const int minutes = std::max(1, (seconds + 30) / 60);
    //: How long a guide takes to read. At most 15 characters.
    return tr("约 %n 分钟", nullptr, minutes);
}

QString DisplayText::list(const QStringList &texts) const
{
    return m_language.joined(texts, m_language.listSeparator());
}

QString DisplayText::titleOf(const core::Guide &guide) const
{
    const auto text = core::nearestLanguage(guide.texts, m_language.codeText());
    return text == guide.texts.end() ? QString() : toQString(text->second.title);
}

QString DisplayText::continent(const std::string &id) const
{
    if (id == "asia")
        return tr("亚洲");
    if (id == "africa")
        return tr("非洲");
    if (id == "europe")
        return tr("欧洲");
    if (id == "north-america")
        return tr("北美洲");
    if (id == "south-america")
        return tr("南美洲");
    if (id == "oceania")
        return tr("大洋洲");
    return toQString(id);
}

QString DisplayText::emergencyService(const std::string &service) const
{
    if (service == "police")
        return tr("报警");
    if (service == "ambulance")
        return tr("急救");
    if (service == "fire")
        return tr("火警");
    //: One emergency number for police, ambulance and fire. At most 20 characters.
    return tr("综合紧急电话");
}

QList<RowModel::Row> DisplayText::emergencyRows(const core::Country &country) const
{
    QList<RowModel::Row> rows;
    for (const core::EmergencyNumber &number : country.emergency) {
        QStringList numbers;
        for (const std::string &text : number.numbers)
            numbers << toQString(text);
        const QString icon = number.service == "general" ? QStringLiteral("phone") : toQString(number.service);
        //: Beside an emergency number that few sources give.
        const QString note = number.confidence == "high" ? QString() : tr("到达后请再核实");
        rows << RowModel::Row{toQString(number.service), emergencyService(number.service),
                              //: Between two emergency numbers of the same service.
                              numbers.join(tr(" 或 ")), icon, note};
    }
    return rows;
}

QList<RowModel::Row> DisplayText::missionRows(const core::Country &country) const
{
    QList<RowModel::Row> rows;
    for (const core::Mission &mission : country.missions) {
        QStringList phones;
        for (const core::Telephone &phone : mission.phones)
            phones << toQString(phone.display);
        //: Under a mission's telephone number. %1 is a day: the number was published then.
        rows << RowModel::Row{of(mission.name), phones.join(u'\n'), tr("号码截至%1").arg(day(mission.asOf))};
    }
    return rows;
}

} // namespace kiosk
