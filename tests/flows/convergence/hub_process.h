// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "core/json.h"
#include "support/temp_folder.h"

#include <QNetworkAccessManager>
#include <QProcess>
#include <QUrl>
#include <map>
#include <string>

/// The real hub program with a data folder of its own. What goes wrong ends the test program with its reason.
class HubProcess
{
public:
    /// Totals by kiosk, epoch and counter.
    using Totals = std::map<std::tuple<std::string, std::string, core::CounterKey>, std::int64_t>;

    HubProcess();
    ~HubProcess();

    void start();
    /// SIGKILL, and a new process on the same port.
    void killAndRestart();
    void stop();

    [[nodiscard]] QUrl url() const { return m_url; }
    /// A code that enrols `uses` kiosks.
    [[nodiscard]] std::string enrolmentCode(int uses);
    /// What the hub's database holds. The hub need not be running.
    [[nodiscard]] Totals storedTotals() const;
    [[nodiscard]] std::int64_t setAsideRecords() const;
    /// What the report shows for all days: totals by item and metric. Makes the first administrator.
    [[nodiscard]] std::map<std::pair<std::string, std::string>, std::int64_t> reportedTotals();

private:
    [[nodiscard]] QByteArray run(const QStringList &arguments) const;
    [[nodiscard]] core::Json call(const QByteArray &method, const QString &pathAndQuery, const core::Json &body = {});

    support::TempFolder m_folder;
    QProcess m_process;
    QNetworkAccessManager m_network;
    QUrl m_url;
    QString m_setupToken;
};
