// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/noticeviewmodel.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/counting.h"
#include "kiosk/viewmodels/displaytext.h"
#include "kiosk/viewmodels/interfacelanguage.h"
#include "kiosk/viewmodels/noticetext.h"

namespace kiosk {
namespace {

QList<RowModel::Row> areaRows(const core::Notice &notice, const NoticeText &text, const DisplayText &display)
{
    QList<RowModel::Row> rows;
    for (const core::NoticeArea &area : notice.areas) {
        const NoticeText::Level level = text.level(notice, area);
        rows << RowModel::Row{display.of(area.name), level.text, level.key, level.scale};
    }
    return rows;
}

QStringList factsOf(const core::Notice &notice, const std::string &language)
{
    const auto found = core::nearestLanguage(notice.facts, language);
    QStringList facts;
    if (found != notice.facts.end())
        for (const std::string &fact : found->second)
            facts << toQString(fact);
    return facts;
}

} // namespace

NoticeViewModel::NoticeViewModel(const VisitorContext &context, QObject *parent) : QObject(parent), m_context(context)
{}

QString NoticeViewModel::noticeId() const { return m_notice ? toQString(m_notice->id) : QString(); }

bool NoticeViewModel::load(const QString &id)
{
    auto notice = m_context.content.notice(id);
    if (!notice)
        return false;
    m_context.counting.describe(
        {"notice/" + notice->id, m_context.content.documentHash("notice", notice->id), notice->title});
    m_notice = std::move(notice);
    refresh();
    return true;
}

void NoticeViewModel::refresh()
{
    if (!m_notice)
        return;
    const DisplayText display(m_context.language);
    const NoticeText text(m_context);
    core::Language shownIn;
    m_title = display.of(m_notice->title, &shownIn);
    m_fallbackNote = display.fallbackNote(shownIn);
    m_isCurrent = text.isCurrent(*m_notice);
    //: %1 is who issued a notice.
    m_issuerText = tr("发布：%1").arg(display.of(m_notice->issuer));
    m_issuedText = text.issued(*m_notice);
    //: %1 is the day on which the notice was last compared with its source.
    m_verifiedText = tr("%1最近核对").arg(display.day(m_notice->lastVerifiedOn));
    //: %1 is the last day on which the notice's level is shown as current.
    m_showUntilText = tr("展示至%1").arg(display.day(m_notice->showUntil));
    m_countriesText = text.countries(*m_notice);
    m_ageNote = makeAgeNote();
    m_areas.setRows(areaRows(*m_notice, text, display));
    m_facts = factsOf(*m_notice, m_context.language.codeText());
    m_changedText = display.of(m_notice->changed);
    m_sourcesText = display.sources(m_notice->sources);
    Q_EMIT refreshed();
}

QString NoticeViewModel::makeAgeNote() const
{
    const QString day = DisplayText(m_context.language).day(m_notice->lastVerifiedOn);
    if (m_notice->isHistoric)
        //: Above a notice from the past that only serves as an example.
        return tr(
            "历史样例：这是一则过去的提醒，不是现行提醒。现行提醒请查中国领事服务网 cs.mfa.gov.cn，或拨打12308。");
    if (!m_isCurrent)
        //: Above a notice that is out of date. %1 is the day on which it was last compared with its source.
        return tr("这则提醒最近核对于%1，可能已有变化。最新情况请拨打12308。").arg(day);
    return {};
}

void NoticeViewModel::clear()
{
    m_notice.reset();
    for (QString *text : {&m_title, &m_issuerText, &m_issuedText, &m_verifiedText, &m_showUntilText, &m_countriesText,
                          &m_ageNote, &m_changedText, &m_sourcesText, &m_fallbackNote})
        text->clear();
    m_facts.clear();
    m_areas.setRows({});
    m_isCurrent = false;
    Q_EMIT refreshed();
}

} // namespace kiosk
