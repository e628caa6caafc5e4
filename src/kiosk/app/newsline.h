// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/eventreader.h"
#include "kiosk/sync/backoff.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <chrono>

namespace kiosk {

/// Keeps one connection to the hub open on which it says when there is something new to look for, and opens it again,
/// with full jitter, whenever it ends or nothing at all comes for a while. What arrives is not trusted: the worst that
/// a forger reaches is a look at the repository. A hub or proxy that has no such line costs a request now and then.
///
/// Thread: the one it lives on.
class NewsLine : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds silence = std::chrono::seconds(75); ///< three signs of life of a hub
        std::chrono::milliseconds backOffBase = std::chrono::seconds(2);
        std::chrono::milliseconds backOffCap = std::chrono::minutes(1);
        std::chrono::milliseconds proof = std::chrono::seconds(20); ///< a line that lasts so long works: no more waits
        /// A hub that has no such line, or no room for one more, will not have it in a minute either.
        std::chrono::milliseconds refusedPause = std::chrono::minutes(5);
    };

    /// `hub`: its address without a path, see HubConnection::checkedUrl().
    NewsLine(const QUrl &hub, Pace pace, QObject *parent = nullptr);

public Q_SLOTS:
    void start();

Q_SIGNALS:
    /// The repository has all that is new in this version of its timestamp, or a later one. `spread`: over which time
    /// the hub would like the looks of all kiosks to be spread.
    void newsArrived(qint64 timestampVersion, std::chrono::milliseconds spread);

private:
    void open();
    void read();

    QUrl m_url;
    Pace m_pace;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    EventReader m_reader;
    BackOff m_backOff;
    QTimer m_retry;
    QTimer m_proof;
    bool m_wasOpen = false;
};

} // namespace kiosk
