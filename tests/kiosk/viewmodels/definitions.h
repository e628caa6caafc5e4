// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "core/time_text.h"
#include "kiosk/viewmodels/navigationviewmodel.h"
#include "support/manual_clock.h"

#include <QSet>
#include <QString>
#include <map>
#include <optional>
#include <set>

namespace support {

using Counts = std::map<core::CounterName, std::int64_t>;

/// The definitions, written down once more.
class Definitions
{
public:
    using Page = kiosk::NavigationViewModel::Page;

    explicit Definitions(const ManualClock &clock) : m_clock(clock) {}

    void touch()
    {
        const std::chrono::milliseconds now = m_clock.sinceBoot();
        if (!m_first)
            m_first = now;
        m_last = now;
    }
    /// What the visitor sees and speaks, told after everything that happens and whenever time has passed.
    void look(Page page, const QString &id, const std::string &language)
    {
        countWhatWasOpenLongEnough();
        m_language = language;
        const std::string item = itemOf(page, id);
        if (item != m_open.item) {
            m_open = {item, m_clock.sinceBoot(), false};
            m_end = {};
        }
    }
    /// The end of the open guide came into sight or went out of it.
    void seeEnd(bool isShown)
    {
        countWhatWasOpenLongEnough();
        if (!isShown)
            m_end = {};
        else if (m_end.item.empty())
            m_end = {m_open.item, m_clock.sinceBoot(), m_readToTheEnd.contains(m_open.item)};
    }
    void end()
    {
        countWhatWasOpenLongEnough();
        m_open = {};
        m_end = {};
        count("kiosk", core::Metric::Visit);
        count("kiosk", bucket(*m_last - *m_first));
        m_first.reset();
        m_readToTheEnd.clear();
        m_judged.clear();
    }
    void judged(const QString &guide, bool wasHelpful)
    {
        if (!guide.isEmpty() && m_judged.insert(guide).second)
            count("guide/" + guide.toStdString(), wasHelpful ? core::Metric::HelpfulYes : core::Metric::HelpfulNo);
    }
    void count(const std::string &item, core::Metric metric) { count(item, metric, now()); }
    /// The round of questions that is opened as `id` was played to its result.
    void completedRound(const QString &id)
    {
        if (id.startsWith(u"exam/"))
            count("course/" + id.section(u'/', 1).toStdString(), core::Metric::Completion);
        else if (!id.startsWith(u"practice/"))
            count("quiz/" + id.toStdString(), core::Metric::Completion);
    }

    Counts counts;

private:
    using Time = std::chrono::sys_time<std::chrono::milliseconds>;
    static constexpr std::chrono::milliseconds kLongEnough{3000};
    struct Open
    {
        std::string item;
        std::chrono::milliseconds since{};
        bool isCounted = false;
    };

    static std::string itemOf(Page page, const QString &id)
    {
        switch (page) {
        case Page::Guide:
            return "guide/" + id.toStdString();
        case Page::Country:
            return "country/" + id.toStdString();
        case Page::Notice:
            return "notice/" + id.toStdString();
        case Page::Scenario:
            return "scenario/" + id.toStdString();
        case Page::Checklist:
            return "checklist/" + id.toStdString();
        case Page::Course:
        case Page::Lesson:
        case Page::TrainerNote:
            return "course/" + id.section(u'/', 0, 0).toStdString();
        case Page::Takeaway:
            return "card/" + (id.isEmpty() ? "emergency" : id.toStdString());
        default:
            return {};
        }
    }
    static core::Metric bucket(std::chrono::milliseconds length)
    {
        using namespace std::chrono_literals;
        if (length < 10s)
            return core::Metric::DwellUnder10s;
        if (length < 30s)
            return core::Metric::Dwell10To30s;
        if (length < 60s)
            return core::Metric::Dwell30To60s;
        if (length < 3min)
            return core::Metric::Dwell1To3min;
        return length < 10min ? core::Metric::Dwell3To10min : core::Metric::DwellOver10min;
    }
    void countWhatWasOpenLongEnough()
    {
        countIfLongEnough(m_open, m_open.item.starts_with("card/") ? core::Metric::Takeaway : core::Metric::View);
        if (countIfLongEnough(m_end, core::Metric::Completion))
            m_readToTheEnd.insert(m_end.item);
    }
    bool countIfLongEnough(Open &open, core::Metric metric)
    {
        if (open.item.empty() || open.isCounted || m_clock.sinceBoot() - open.since < kLongEnough)
            return false;
        open.isCounted = true;
        // Three seconds that are over at midnight lie in the old day.
        count(open.item, metric, now() - std::chrono::milliseconds(1));
        return true;
    }
    void count(const std::string &item, core::Metric metric, Time at)
    {
        ++counts[{at < m_campaignEnd ? "publicity-month-2026" : "none", item, metric, m_language}];
    }
    [[nodiscard]] Time now() const { return m_start + (m_clock.sinceBoot() - m_startSinceBoot); }

    const ManualClock &m_clock;
    /// The sample campaign's last day is over in China.
    const Time m_start = m_clock.utcNow();
    const std::chrono::milliseconds m_startSinceBoot = m_clock.sinceBoot();
    const Time m_campaignEnd = *core::timeFromText("2026-12-31T16:00:00Z");
    std::string m_language = "zh-Hans";
    std::optional<std::chrono::milliseconds> m_first, m_last;
    Open m_open, m_end;
    std::set<std::string> m_readToTheEnd;
    std::set<QString> m_judged;
};

/// Of one item and metric, in all hours, campaigns and languages.
inline std::int64_t sumOf(const Counts &counts, std::string_view item, core::Metric metric)
{
    std::int64_t sum = 0;
    for (const auto &[name, count] : counts)
        if (name.item == item && name.metric == metric)
            sum += count;
    return sum;
}

inline QString difference(const Counts &actual, const Counts &expected)
{
    using namespace Qt::StringLiterals;
    QString text;
    const auto describe = [&](const core::CounterName &name, std::int64_t is, std::int64_t should) {
        text +=
            u"\n  %1 %2 %3 %4: %5, not %6"_s
                .arg(QString::fromStdString(name.campaign), QString::fromStdString(name.item),
                     QString::fromLatin1(core::metricName(name.metric).data()), QString::fromStdString(name.language))
                .arg(is)
                .arg(should);
    };
    for (const auto &[name, count] : actual)
        if (const auto other = expected.find(name); other == expected.end() || other->second != count)
            describe(name, count, other == expected.end() ? 0 : other->second);
    for (const auto &[name, count] : expected)
        if (!actual.contains(name))
            describe(name, 0, count);
    return text;
}

} // namespace support
