// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/counting.h"

#include "kiosk/viewmodels/contentholder.h"
#include "kiosk/viewmodels/interfacelanguage.h"

namespace kiosk {

Counting::Counting(MetricRecorder &recorder, const core::Clock &clock, const ContentHolder &content,
                   const InterfaceLanguage &language, QObject *parent)
    : QObject(parent),
      m_recorder(recorder),
      m_content(content),
      m_language(language),
      m_visit(clock, [this](const core::CounterName &name) { record(name, 1); })
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] {
        m_visit.tick();
        scheduleTick();
    });
    const auto followLanguage = [this] { m_visit.setLanguage(m_language.codeText()); };
    connect(&language, &InterfaceLanguage::changed, this, followLanguage);
    connect(&content, &ContentHolder::changed, this, &Counting::refreshCampaign);
    followLanguage();
    refreshCampaign();
}

void Counting::describe(const core::CountedItem &item)
{
    const QString id = QString::fromStdString(item.id);
    m_described.insert(id, item);
}

void Counting::count(const std::string &item, core::Metric metric, std::int64_t by)
{
    record({m_campaign, item, metric, m_language.codeText()}, by);
}

void Counting::countExposure(const std::string &item, std::chrono::seconds shown)
{
    const core::Language none(core::kNoLanguage);
    record({m_campaign, item, core::Metric::Exposure, none}, 1);
    record({m_campaign, item, core::Metric::ExposureSeconds, none}, shown.count());
}

void Counting::refreshCampaign()
{
    m_visit.tick(); // what is due belongs to the campaign before
    const auto campaign = m_content.campaign();
    m_campaign = campaign ? campaign->id : std::string(core::kNoCampaign);
    m_visit.setCampaign(m_campaign);
}

void Counting::touch() { m_visit.touch(); }

void Counting::showPage(const std::string &item)
{
    if (item.empty())
        m_visit.pageHidden();
    else
        m_visit.pageShown(item, m_language.codeText());
    scheduleTick();
}

void Counting::showPageEnd(bool isShown)
{
    m_visit.pageEndShown(isShown);
    scheduleTick();
}

void Counting::showCard(const std::string &item)
{
    if (item.empty())
        m_visit.cardHidden();
    else
        m_visit.cardShown(item, m_language.codeText());
    scheduleTick();
}

void Counting::endVisit()
{
    m_visit.end();
    m_recorder.flush();
    scheduleTick();
}

void Counting::endVisitAsOf(std::optional<std::chrono::milliseconds> lastTouch)
{
    m_visit.endAsOf(lastTouch);
    m_recorder.flush();
    scheduleTick();
}

void Counting::record(const core::CounterName &name, std::int64_t by)
{
    if (by < 1)
        return;
    if (const auto known = m_described.constFind(QString::fromStdString(name.item)); known != m_described.cend())
        m_recorder.noteItem(*known);
    m_recorder.record(name, by);
}

void Counting::scheduleTick()
{
    if (const auto due = m_visit.nextDeadline())
        m_due.start(*due);
    else
        m_due.stop();
}

} // namespace kiosk
