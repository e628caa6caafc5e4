// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/emergencyviewmodel.h"

#include "core/hotline.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/interfacelanguage.h"

#include <algorithm>

namespace kiosk {
namespace {

/// The first list of steps of a guide, as plain text.
QStringList firstSteps(const core::GuideText &text)
{
    QStringList steps;
    const auto list = std::ranges::find(text.blocks, core::BlockKind::Steps, &core::Block::kind);
    if (list == text.blocks.end())
        return steps;
    for (const core::TextRun &run : list->runs) {
        QString step;
        for (const core::Span &span : run.spans)
            step += toQString(span.text);
        steps << step;
    }
    return steps;
}

} // namespace

EmergencyViewModel::EmergencyViewModel(const VisitorContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    QList<RowModel::Row> rows;
    for (const core::HotlineNumber &number : core::kConsularHotline)
        rows << RowModel::Row{toQString(number.display)};
    m_hotlines.setRows(std::move(rows));
}

QString EmergencyViewModel::hotlineNote() const
{
    //: Under the two numbers of the ministry's hotline. Source: the ministry's statement of 2026-01-19.
    return tr("外交部全球领事保护与服务应急热线。第一个号码拨不通时，改拨第二个。");
}

QString EmergencyViewModel::hoursText() const
{
    //: When the hotline is open.
    return tr("全年每天24小时");
}

QStringList EmergencyViewModel::steps() const
{
    if (!m_situationSteps.isEmpty())
        return m_situationSteps;
    //: First step in an emergency abroad.
    return {tr("先到安全的地方。"),
            //: Second step in an emergency abroad.
            tr("有人受伤、起火或遇到犯罪，先拨当地紧急电话。"),
            //: Third step in an emergency abroad.
            tr("再联系中国使领馆，或拨打12308。")};
}

QStringList EmergencyViewModel::wording() const
{
    //: What to say on the telephone. Source: Regulation on Consular Protection, Art. 5 (proof of identity).
    return {tr("您是谁：姓名、护照号码或其他身份信息"),
            //: What to say on the telephone.
            tr("您在哪里：国家、城市、街道或明显标志"),
            //: What to say on the telephone.
            tr("发生了什么，有没有人受伤"),
            //: What to say on the telephone.
            tr("怎样回电找到您")};
}

void EmergencyViewModel::setCountryCode(const QString &code)
{
    const QString known = !code.isEmpty() && m_context.content.country(code) ? code : QString();
    if (known == m_countryCode)
        return;
    m_countryCode = known;
    refresh();
}

ChoiceModel *EmergencyViewModel::situations()
{
    if (!m_isAskedForSituations) {
        m_isAskedForSituations = true;
        refreshSituations();
    }
    return &m_situations;
}

void EmergencyViewModel::setSituation(const QString &guideId)
{
    if (guideId == m_situation)
        return;
    m_situation = guideId;
    refresh();
}

void EmergencyViewModel::refreshSituations()
{
    m_situationSteps.clear();
    //: What has happened: anything. At most 12 characters.
    QList<RowModel::Row> rows{{QString(), tr("任何情况")}};
    for (const core::Guide &guide : m_context.content.guides()) {
        if (!guide.isForEmergency || guide.texts.empty())
            continue;
        const core::GuideText &text = core::nearestLanguage(guide.texts, m_context.language.codeText())->second;
        rows << RowModel::Row{toQString(guide.id), toQString(text.title)};
        if (toQString(guide.id) == m_situation)
            m_situationSteps = firstSteps(text);
    }
    if (m_situationSteps.isEmpty())
        m_situation.clear();
    m_situations.setRows(rows.size() > 1 ? rows : QList<RowModel::Row>());
}

void EmergencyViewModel::refresh()
{
    if (m_isAskedForSituations)
        refreshSituations();
    const auto country = m_countryCode.isEmpty() ? std::nullopt : m_context.content.country(m_countryCode);
    const DisplayText display(m_context.language);
    if (!country)
        m_countryCode.clear();
    m_countryName = country ? display.of(country->name) : QString();
    m_numbers.setRows(country ? display.emergencyRows(*country) : QList<RowModel::Row>());
    m_missions.setRows(country ? display.missionRows(*country) : QList<RowModel::Row>());
    Q_EMIT refreshed();
}

void EmergencyViewModel::clear()
{
    setCountryCode(QString());
    setSituation(QString());
}

} // namespace kiosk
