// SPDX-License-Identifier: Apache-2.0
#include "core/metric.h"
#include "hub/report/reach_query.h"
#include "tests/hub/support/store_fixture.h"

#include <gtest/gtest.h>
#include <map>
#include <random>

using namespace testing_support;

namespace {

using Figures = std::map<std::string, std::int64_t>;

/// Counts of three venues over some months, merged in random order; what was counted is kept beside the store.
class Fleet
{
public:
    explicit Fleet(unsigned seed) : m_random(seed)
    {
        for (int venue = 0; venue < 3; ++venue)
            m_kiosks.push_back(m_store.addKiosk(m_store.addVenue("venue-" + std::to_string(venue))));
        for (int message = 0; message < 40; ++message) {
            merge();
            if (pick(10) == 0)
                m_store.refresh();
        }
        m_store.refresh();
    }

    size_t pick(size_t below) { return size_t(m_random() % below); }
    hub::ReportDay day() { return kFirst + std::chrono::days(pick(130)); }

    /// The report's figures, and the same by adding up every count.
    [[nodiscard]] Figures reported(const hub::ReachFilter &filter)
    {
        const hub::ReachReport report = hub::ReachQuery(m_store.connection(), filter).report(m_store.clock.utcNow());
        Figures figures;
        for (const auto &one : report.totals)
            if (one.value > 0) {
                figures["total " + one.metric] = one.value;
                figures["repaired " + one.metric] = one.repaired;
            }
        for (const auto &one : report.days)
            figures[hub::toText(one.day) + " " + one.metric] = one.value;
        for (const auto &one : report.items)
            figures[one.item + " " + one.metric] = one.value;
        for (const auto &one : report.venues)
            figures[one.venue + " " + one.metric] = one.value;
        for (const auto &one : report.languages)
            figures[one.language + " " + one.metric] = one.value;
        return figures;
    }
    [[nodiscard]] Figures added(const hub::ReachFilter &filter) const
    {
        Figures figures;
        for (const auto &[where, counter] : m_counters) {
            const auto &[venue, key] = where;
            const hub::ReportDay day = hub::reportDayOf(key.hour);
            const bool isAskedFor = day >= filter.from && day <= filter.to &&
                                    filter.campaign.value_or(key.name.campaign) == key.name.campaign &&
                                    filter.venue.value_or(venue) == venue &&
                                    filter.item.value_or(key.name.item) == key.name.item &&
                                    filter.language.value_or(key.name.language) == key.name.language;
            if (!isAskedFor)
                continue;
            const std::string metric(core::metricName(key.name.metric));
            for (const std::string &what :
                 {std::string("total"), hub::toText(day), key.name.item, venue, key.name.language})
                figures[what + " " + metric] += counter.value;
            figures["repaired " + metric] += counter.isRepaired ? counter.value : 0;
        }
        return figures;
    }

    hub::ReachFilter filter()
    {
        hub::ReachFilter filter{day(), day(), {}, {}, {}, {}};
        if (filter.to < filter.from)
            std::swap(filter.from, filter.to);
        if (pick(4) == 0) // whole months
            filter.from = hub::ReportDay(std::chrono::year(2026) / 8 / 1),
            filter.to = hub::ReportDay(std::chrono::year(2026) / 10 / 31);
        if (pick(3) == 0)
            filter.campaign = "autumn";
        if (pick(3) == 0)
            filter.venue = "venue-" + std::to_string(pick(3));
        if (pick(4) == 0)
            filter.item = "guide/theft";
        if (pick(4) == 0)
            filter.language = "en";
        return filter;
    }

private:
    static constexpr hub::ReportDay kFirst{std::chrono::year(2026) / 7 / 12};
    struct Counter
    {
        std::int64_t value = 0;
        bool isRepaired = false;
    };

    void merge()
    {
        const size_t kiosk = pick(m_kiosks.size());
        core::SyncReport report;
        report.epoch = "epoch";
        report.rev = report.lastRev = ++m_rev;
        report.asOf = m_store.clock.utcNow();
        for (int i = 0; i < 20; ++i) {
            const core::CounterKey key{hub::firstHourOf(day()) + std::chrono::hours(pick(24)),
                                       {pick(2) == 0 ? "none" : "autumn", pick(2) == 0 ? "guide/theft" : "kiosk",
                                        pick(2) == 0 ? core::Metric::View : core::Metric::Visit,
                                        pick(2) == 0 ? "en" : "zh-Hans"}};
            Counter &counter = m_counters[{"venue-" + std::to_string(kiosk), key}];
            counter.value += 1 + std::int64_t(pick(9));
            counter.isRepaired = counter.isRepaired || pick(8) == 0;
            report.records.push_back({key, counter.value, counter.isRepaired});
        }
        m_store.merge(m_kiosks[kiosk], report);
    }

    std::mt19937_64 m_random;
    StoreFixture m_store;
    std::vector<std::int64_t> m_kiosks;
    std::map<std::pair<std::string, core::CounterKey>, Counter> m_counters;
    std::int64_t m_rev = 0;
};

TEST(ReachProperty, everyFigureOfEveryReportIsTheSumOfItsCounts)
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        Fleet fleet(seed);
        for (int question = 0; question < 40; ++question) {
            const hub::ReachFilter filter = fleet.filter();
            ASSERT_EQ(fleet.reported(filter), fleet.added(filter))
                << "seed " << seed << ", question " << question << ": " << hub::toText(filter.from) << " to "
                << hub::toText(filter.to);
        }
    }
}

} // namespace
