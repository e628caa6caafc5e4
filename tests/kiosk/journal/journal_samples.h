// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "core/time_text.h"
#include "kiosk/journal/countbatch.h"
#include "kiosk/journal/counterjournal.h"
#include "support/manual_clock.h"

#include <QByteArray>
#include <QString>
#include <SQLiteCpp/SQLiteCpp.h>
#include <map>
#include <string>

/// What the tests of the journal count with.
namespace samples {

inline std::chrono::sys_seconds time(std::string_view text) { return *core::timeFromText(text); }
inline core::HourUtc hour(std::string_view text) { return *core::hourFromText(text); }
inline const auto kNotBefore = time("2026-01-01T00:00:00Z");

inline core::CounterName view(const std::string &item = "guide/robbery")
{
    return {"spring", item, core::Metric::View, "zh-Hans"};
}

inline kiosk::CountBatch batch(const core::Clock &clock, const core::CounterName &name = view(), std::int64_t by = 1)
{
    return {kiosk::momentOf(clock), {{name, by}}};
}

/// The tests stop at the first failure, so a journal that does not open ends the program with its reason.
inline kiosk::CounterJournal openJournal(const std::filesystem::path &file, const core::Clock &clock)
{
    auto journal = kiosk::CounterJournal::open(file, clock, kNotBefore);
    if (!journal)
        qFatal("%s", journal.error().detail.c_str());
    return std::move(*journal);
}

using EpochTotals = std::map<std::pair<std::string, core::CounterKey>, std::int64_t>;

/// Sends the whole outbox to a hub that gives receipts at `hubTime`; what the hub then knows of each counter.
inline EpochTotals sendAll(kiosk::CounterJournal &journal, const core::Clock &clock, std::chrono::sys_seconds hubTime)
{
    EpochTotals totals;
    for (;;) {
        const auto report = journal.nextReport();
        if (!report)
            qFatal("%s", report.error().detail.c_str());
        for (const core::CounterRecord &record : report->records) {
            std::int64_t &value = totals[{report->epoch, record.key}];
            value = std::max(value, record.value);
        }
        if (!journal.noteHubTime(hubTime, clock.sinceBoot()) || !journal.acknowledge(report->epoch, report->rev))
            qFatal("the receipt was not taken");
        if (!journal.counts()->hasUnsent)
            return totals;
    }
}

/// Every counter that the file holds, whatever its epoch.
inline EpochTotals committedIn(const std::filesystem::path &file)
{
    EpochTotals totals;
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    SQLite::Statement rows(database, "SELECT epoch, hour, campaign, item, metric, language, value FROM counter");
    while (rows.executeStep())
        totals[{rows.getColumn(0).getString(),
                {hour(rows.getColumn(1).getString()),
                 {rows.getColumn(2).getString(), rows.getColumn(3).getString(),
                  *core::metricFromName(rows.getColumn(4).getString()), rows.getColumn(5).getString()}}}] =
            rows.getColumn(6).getInt64();
    return totals;
}

} // namespace samples
