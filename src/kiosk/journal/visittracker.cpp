// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/visittracker.h"

#include <algorithm>
#include <utility>

namespace kiosk {

VisitTracker::VisitTracker(const core::Clock &clock, std::function<void(const core::CounterName &)> record)
    : m_clock(clock), m_record(std::move(record))
{}

void VisitTracker::setCampaign(std::string campaign) { m_campaign = std::move(campaign); }

void VisitTracker::setLanguage(core::Language language) { m_language = std::move(language); }

void VisitTracker::touch()
{
    const auto now = m_clock.sinceBoot();
    if (!m_visit)
        m_visit = Visit{now, now};
    m_visit->lastTouch = now;
}

void VisitTracker::pageShown(std::string item, core::Language language)
{
    if (m_pageEnd && m_pageEnd->item == item)
        show(m_pageEnd, core::Metric::Completion, item, language);
    else
        pageEndShown(false);
    show(m_page, core::Metric::View, std::move(item), std::move(language));
}

void VisitTracker::pageHidden()
{
    pageEndShown(false);
    hide(m_page, core::Metric::View);
}

void VisitTracker::pageEndShown(bool isShown)
{
    if (!isShown)
        return hide(m_pageEnd, core::Metric::Completion);
    if (m_visit && m_page && !m_visit->completed.contains(m_page->item))
        show(m_pageEnd, core::Metric::Completion, m_page->item, m_page->language);
}

void VisitTracker::cardShown(std::string item, core::Language language)
{
    show(m_card, core::Metric::Takeaway, std::move(item), std::move(language));
}

void VisitTracker::cardHidden() { hide(m_card, core::Metric::Takeaway); }

void VisitTracker::tick()
{
    countIfDue(m_page, core::Metric::View);
    countIfDue(m_pageEnd, core::Metric::Completion);
    countIfDue(m_card, core::Metric::Takeaway);
}

std::optional<std::chrono::milliseconds> VisitTracker::nextDeadline() const
{
    std::optional<std::chrono::milliseconds> next;
    for (const std::optional<Shown> *slot : {&m_page, &m_pageEnd, &m_card}) {
        if (!*slot || (*slot)->isCounted)
            continue;
        const auto left =
            std::max((*slot)->since + kShownLongEnough - m_clock.sinceBoot(), std::chrono::milliseconds(0));
        next = next ? std::min(*next, left) : left;
    }
    return next;
}

void VisitTracker::end()
{
    pageHidden();
    cardHidden();
    if (!m_visit)
        return;
    count(core::Metric::Visit, std::string(core::kKioskItem), m_language);
    count(core::dwellMetric(m_visit->lastTouch - m_visit->firstTouch), std::string(core::kKioskItem), m_language);
    m_visit.reset();
}

void VisitTracker::endAsOf(std::optional<std::chrono::milliseconds> lastTouch)
{
    if (!m_visit)
        return;
    if (lastTouch && *lastTouch >= m_visit->firstTouch) {
        m_visit->lastTouch = *lastTouch;
        end();
        return;
    }
    m_page.reset();
    m_pageEnd.reset();
    m_card.reset();
    m_visit.reset();
}

void VisitTracker::show(std::optional<Shown> &slot, core::Metric metric, std::string item, core::Language language)
{
    if (slot && slot->item == item) {
        countIfDue(slot, metric);
        slot->language = std::move(language);
        return;
    }
    hide(slot, metric);
    if (m_visit)
        slot = Shown{std::move(item), std::move(language), m_clock.sinceBoot()};
}

void VisitTracker::hide(std::optional<Shown> &slot, core::Metric metric)
{
    countIfDue(slot, metric);
    slot.reset();
}

void VisitTracker::countIfDue(std::optional<Shown> &slot, core::Metric metric)
{
    if (!slot || slot->isCounted || m_clock.sinceBoot() - slot->since < kShownLongEnough)
        return;
    slot->isCounted = true;
    if (metric == core::Metric::Completion)
        m_visit->completed.insert(slot->item);
    count(metric, slot->item, slot->language);
}

void VisitTracker::count(core::Metric metric, std::string item, core::Language language)
{
    m_record({m_campaign, std::move(item), metric, std::move(language)});
}

} // namespace kiosk
