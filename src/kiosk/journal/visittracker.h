// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/counter.h"

#include <chrono>
#include <functional>
#include <optional>
#include <set>
#include <string>

namespace kiosk {

/// Decides what one visit counts: `visit` and one dwell bucket at its end; `view` for each page, `completion` for each
/// end of a guide and `takeaway` for each QR card that stayed on screen for kShownLongEnough. Pure logic: the app calls
/// tick() when nextDeadline() has passed, and a late or missing tick() changes no number.
///
/// A visit begins with the first touch and is counted when it ends (idle reset, or the visitor leaves), together with
/// its dwell bucket: the number of visits is always the sum of the dwell buckets. Its length is first touch to last
/// touch. A visit that a power cut interrupts is not counted; what it had already counted is.
/// Thread: UI thread.
class VisitTracker
{
public:
    static constexpr std::chrono::milliseconds kShownLongEnough{3000};

    /// `record` is called for each count (MetricRecorder::record). `clock` outlives the tracker.
    VisitTracker(const core::Clock &clock, std::function<void(const core::CounterName &)> record);

    /// The campaign that counts belong to from now on; at first core::kNoCampaign.
    void setCampaign(std::string campaign);
    /// Language of the interface from now on, for visit and dwell.
    void setLanguage(core::Language language);

    /// A touch or key: begins the visit if there is none.
    void touch();
    /// "I am still here": the same as a touch.
    void extend() { touch(); }

    /// A guide, country, notice or course page is now open, in `language`; the page before it is closed. The same item
    /// again (a change of language) is the same opening. Without a visit it counts nothing.
    void pageShown(std::string item, core::Language language);
    /// No counted page is open any more (lists, home, quiz …).
    void pageHidden();
    /// The end of the open guide is on the screen, or no longer. A guide completes once in a visit.
    void pageEndShown(bool isShown);
    /// A QR card (`card/emergency`, `card/TH`) is on the screen.
    void cardShown(std::string item, core::Language language);
    void cardHidden();

    /// Counts what is due.
    void tick();
    /// How long until tick() has something to count; nothing if nothing is open that will count.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDeadline() const;

    [[nodiscard]] bool isVisiting() const { return m_visit.has_value(); }
    /// Closes page and card and counts the visit. Without a visit it does nothing.
    void end();
    /// The same, where the touches since `lastTouch` (since boot) turned out to be no visitor's. A visit that began
    /// later or, without `lastTouch`, any visit is forgotten with what it has not counted yet.
    void endAsOf(std::optional<std::chrono::milliseconds> lastTouch);

private:
    struct Visit
    {
        std::chrono::milliseconds firstTouch{};
        std::chrono::milliseconds lastTouch{};
        std::set<std::string, std::less<>> completed{};
    };
    struct Shown
    {
        std::string item;
        core::Language language;
        std::chrono::milliseconds since{};
        bool isCounted = false;
    };

    void show(std::optional<Shown> &slot, core::Metric metric, std::string item, core::Language language);
    void hide(std::optional<Shown> &slot, core::Metric metric);
    void countIfDue(std::optional<Shown> &slot, core::Metric metric);
    void count(core::Metric metric, std::string item, core::Language language);

    const core::Clock &m_clock;
    std::function<void(const core::CounterName &)> m_record;
    std::string m_campaign{core::kNoCampaign};
    core::Language m_language{core::kSourceLanguage};
    std::optional<Visit> m_visit;
    std::optional<Shown> m_page;
    std::optional<Shown> m_pageEnd;
    std::optional<Shown> m_card;
};

} // namespace kiosk
