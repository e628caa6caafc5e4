// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "support/temp_folder.h"

#include <QProcess>
#include <QUrl>
#include <map>
#include <random>
#include <string>

/// One kiosk over all its lives: the folder stays, the process is killed and started again, now and then the machine
/// boots with a right or wrong clock.
class KioskProcess
{
public:
    /// Totals by epoch and counter.
    using Totals = std::map<std::pair<std::string, core::CounterKey>, std::int64_t>;

    /// Enrols with the hub at `hub`; from then on its messages go to `network`.
    KioskProcess(const QUrl &hub, const QUrl &network, const std::string &code, unsigned seed);
    ~KioskProcess();

    void startCounting();
    void kill();
    /// Starts a process that counts nothing and ends by itself when the hub has confirmed everything.
    void startDraining();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] bool hasEndedWell() const;

    [[nodiscard]] const std::string &id() const { return m_id; }
    /// Increments given to the recorder, and those said to be durable, over all lives.
    [[nodiscard]] std::int64_t handed() const { return m_handed; }
    [[nodiscard]] std::int64_t durable() const { return m_durable; }
    [[nodiscard]] int boots() const { return m_boot; }
    /// What the database holds, read while no process runs.
    [[nodiscard]] Totals committedTotals() const;
    /// Increments in counters and in the waiting room.
    [[nodiscard]] std::int64_t committedSum() const;

private:
    void start(const QString &mode);
    void readWhatItSaid();

    support::TempFolder m_folder;
    std::mt19937 m_random;
    QProcess m_process;
    std::string m_id;
    int m_boot = 0;
    std::chrono::milliseconds m_bootedAt{};
    std::chrono::seconds m_clockOffset{};
    std::int64_t m_handed = 0;
    std::int64_t m_durable = 0;
};
