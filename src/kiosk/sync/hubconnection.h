// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace kiosk {

/// What came back from one request.
struct HubAnswer
{
    int status = 0;  ///< HTTP status, 0 if there was none
    QByteArray body; ///< at most kMaxAnswerBytes
    std::optional<std::chrono::seconds> retryAfter;
    QString problem; ///< what went wrong, for staff: the network's error, or title and remedy of the hub's problem+json
    QString kind;    ///< "code-expired" of the hub's problem+json; empty: it named none
};

/// HTTP to one hub and to nowhere else: no redirects, no proxy, no cookies, bounded answers, bounded time.
/// Thread: the one it lives on.
class HubConnection : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kMaxAnswerBytes = 4 << 20;

    /// `timeout`: without a byte for so long a request is given up; it never lasts longer than six times that.
    explicit HubConnection(QUrl hub, std::chrono::milliseconds timeout, QObject *parent = nullptr);

    /// The address as it is used, or why it cannot be: http or https, a host, no path, no user.
    [[nodiscard]] static core::Result<QUrl> checkedUrl(const std::string &text);

    /// Sends `envelope` (DSSE JSON, gzip on the wire) to `path`; `done` is called once, never within post().
    void post(const QString &path, const std::string &envelope, std::function<void(HubAnswer)> done);

private:
    QUrl m_hub;
    std::chrono::milliseconds m_timeout;
    QNetworkAccessManager m_network;
};

} // namespace kiosk
