// SPDX-License-Identifier: Apache-2.0
#include "core/random.h"
#include "hub/rollup/day_rollup.h"
#include "tests/hub/support/store_fixture.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <random>

using namespace testing_support;

namespace {

struct Total
{
    std::int64_t value = 0;
    bool isRepaired = false;
};

struct Message
{
    size_t kiosk = 0;
    core::SyncReport report;
};

/// Random kiosks that count, restart journals and send what they have, some of it never to arrive.
class History
{
public:
    explicit History(unsigned seed) : m_random(seed)
    {
        const core::HourUtc start = std::chrono::sys_days(std::chrono::year(2026) / 11 / 18);
        for (size_t kiosk = 0; kiosk < kKiosks; ++kiosk) {
            const int epochs = 1 + int(pick(3));
            for (int epoch = 0; epoch < epochs; ++epoch)
                countAndSend(kiosk, core::randomUuid(), start);
        }
    }

    static constexpr size_t kKiosks = 4;
    static constexpr size_t kVenues = 2;

    /// The messages as the network brings them: some lost, some twice, in any order.
    [[nodiscard]] std::vector<Message> delivery()
    {
        std::vector<Message> delivered;
        for (const Message &message : m_sent) {
            const size_t times = std::array<size_t, 6>{0, 1, 1, 1, 2, 3}[pick(6)];
            delivered.insert(delivered.end(), times, message);
        }
        std::ranges::shuffle(delivered, m_random);
        return delivered;
    }
    [[nodiscard]] std::vector<Message> reordered(std::vector<Message> delivered)
    {
        std::vector<Message> repeated(delivered.begin(), delivered.begin() + std::ptrdiff_t(delivered.size() / 3));
        delivered.insert(delivered.end(), repeated.begin(), repeated.end());
        std::ranges::shuffle(delivered, m_random);
        return delivered;
    }

private:
    size_t pick(size_t below) { return std::uniform_int_distribution<size_t>(0, below - 1)(m_random); }

    void countAndSend(size_t kiosk, const std::string &epoch, core::HourUtc start)
    {
        static const std::vector<std::string> kItems{"kiosk", "guide/theft", "guide/fraud", "notice/n1"};
        static const std::vector<core::Metric> kMetrics{core::Metric::Visit, core::Metric::View,
                                                        core::Metric::Takeaway};
        std::map<core::CounterKey, Total> totals;
        std::int64_t rev = 0;
        const size_t rounds = 3 + pick(8);
        for (size_t round = 0; round < rounds; ++round) {
            core::SyncReport report;
            std::map<core::CounterKey, Total> changed;
            for (size_t i = 0; i < 1 + pick(12); ++i) {
                const core::CounterKey key{start + std::chrono::hours(pick(60)),
                                           {pick(3) == 0 ? "none" : "autumn", kItems[pick(kItems.size())],
                                            kMetrics[pick(kMetrics.size())], pick(2) == 0 ? "en" : "zh-Hans"}};
                Total &total = totals[key];
                total.value += 1 + std::int64_t(pick(5));
                total.isRepaired = total.isRepaired || pick(10) == 0;
                changed[key] = total;
                ++rev;
            }
            for (const auto &[key, total] : pick(4) == 0 ? totals : changed)
                report.records.push_back({key, total.value, total.isRepaired});
            report.kiosk = "kiosk-" + std::to_string(kiosk);
            report.epoch = epoch;
            report.rev = report.lastRev = rev;
            report.asOf = std::chrono::sys_seconds(start) + std::chrono::hours(60) + std::chrono::minutes(round);
            report.isClockTrusted = pick(2) == 0;
            report.items = {{"guide/theft", std::string(64, char('a' + pick(3))), {{"en", "Theft"}}}};
            m_sent.push_back({kiosk, std::move(report)});
        }
    }

    std::mt19937_64 m_random;
    std::vector<Message> m_sent;
};

struct Outcome
{
    std::vector<std::string> counters;
    std::vector<std::string> sums;
    std::vector<std::string> items;
    bool operator==(const Outcome &) const = default;
};

/// A store that gets these messages; the kiosks' rows and UUIDs are the same in each.
class Replica
{
public:
    Replica()
    {
        for (size_t venue = 0; venue < History::kVenues; ++venue)
            m_venues.push_back(m_store.addVenue("venue-" + std::to_string(venue)));
        for (size_t kiosk = 0; kiosk < History::kKiosks; ++kiosk) {
            m_kiosks.push_back(m_store.addKiosk(m_venues[kiosk % History::kVenues]));
            m_store.run("UPDATE kiosk SET uuid = 'kiosk-" + std::to_string(kiosk) +
                        "' WHERE id = " + std::to_string(m_kiosks.back()));
        }
    }

    /// In transactions of one message up to five, as they would wait together.
    Outcome deliver(const std::vector<Message> &messages)
    {
        std::vector<std::pair<std::int64_t, core::ReadReport>> together;
        for (size_t i = 0, transactions = 0; i < messages.size(); ++i) {
            together.push_back({m_kiosks[messages[i].kiosk], {messages[i].report, {}}});
            if (together.size() <= transactions % 5 && i + 1 < messages.size())
                continue;
            m_store.merge(together);
            together.clear();
            if (++transactions % 7 == 0)
                m_store.refresh(); // in between, so that later messages re-open days
        }
        m_store.refresh();
        return {m_store.rows(kCountersAsText), m_store.rows(kSumsAsText),
                m_store.rows("SELECT i.text || t.sha256 || t.titles || t.first_hour || ' ' || t.last_hour FROM "
                             "counted_item t JOIN item i ON i.id = t.item_id ORDER BY 1")};
    }

    StoreFixture &store() { return m_store; }

private:
    StoreFixture m_store;
    std::vector<std::int64_t> m_venues;
    std::vector<std::int64_t> m_kiosks;
};

/// What the hub should hold: the greatest value of each key among the messages that arrived, and their sums.
Outcome oracle(const std::vector<Message> &messages)
{
    std::map<std::tuple<size_t, std::string, core::CounterKey>, Total> greatest;
    for (const Message &message : messages)
        for (const core::CounterRecord &record : message.report.records) {
            Total &total = greatest[{message.kiosk, message.report.epoch, record.key}];
            total.value = std::max(total.value, record.value);
            total.isRepaired = total.isRepaired || record.isRepaired;
        }
    Outcome outcome;
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> sums;
    for (const auto &[where, total] : greatest) {
        const auto &[kiosk, epoch, key] = where;
        const std::string name = key.name.campaign + ' ' + key.name.item + ' ' +
                                 std::string(core::metricName(key.name.metric)) + ' ' + key.name.language;
        const std::int64_t hour = key.hour.time_since_epoch().count();
        outcome.counters.push_back("kiosk-" + std::to_string(kiosk) + ' ' + epoch + ' ' + std::to_string(hour) + ' ' +
                                   name + ' ' + std::to_string(total.value) + ' ' + (total.isRepaired ? "1" : "0"));
        // UTC+8 in whole hours; all of these hours are after 1970.
        auto &[value, repaired] =
            sums[std::to_string((hour + 8) / 24) + " venue-" + std::to_string(kiosk % History::kVenues) + ' ' + name];
        value += total.value;
        repaired += total.isRepaired ? total.value : 0;
    }
    for (const auto &[name, sum] : sums)
        outcome.sums.push_back(name + ' ' + std::to_string(sum.first) + ' ' + std::to_string(sum.second));
    std::ranges::sort(outcome.counters);
    std::ranges::sort(outcome.sums);
    return outcome;
}

TEST(MergeProperty, theStoreHoldsTheMaximaAndTheirSumsWhateverTheNetworkDoes)
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        History history(seed);
        const std::vector<Message> messages = history.delivery();
        Replica first;
        const Outcome outcome = first.deliver(messages);
        const Outcome expected = oracle(messages);
        ASSERT_EQ(outcome.counters, expected.counters);
        ASSERT_EQ(outcome.sums, expected.sums);

        Replica second;
        ASSERT_EQ(second.deliver(history.reordered(messages)), outcome) << "order or repetition made a difference";
        ASSERT_EQ(first.deliver(messages), outcome) << "delivering everything again made a difference";
    }
}

TEST(MergeProperty, sumsThatAreRebuiltAreTheSame)
{
    for (unsigned seed = 101; seed <= 104; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        History history(seed);
        Replica replica;
        const Outcome outcome = replica.deliver(history.delivery());
        hub::DayRollup rollup(replica.store().connection());
        std::int64_t differing = 0;
        for (const hub::DayRollup::Part &part : rollup.all())
            differing += rollup.verifyAndRecompute(part);
        EXPECT_EQ(differing, 0);
        EXPECT_EQ(replica.store().rows(kSumsAsText), outcome.sums);
    }
}

} // namespace
