// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/newsline.h"

#include "core/json.h"
#include "kiosk/sync/hubrequest.h"

#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

Q_LOGGING_CATEGORY(lcNews, "kiosk.news", QtInfoMsg)

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// Longer than this nobody waits for an urgent notice, whatever the hub would like.
constexpr std::chrono::milliseconds kLongestSpread = 10s;

struct News
{
    qint64 timestampVersion = 0;
    std::chrono::milliseconds spread{0};
};

std::optional<News> newsFrom(const EventReader::Event &event)
{
    if (event.type != "content")
        return std::nullopt;
    const auto news = core::parseJson(event.data, "event", [](const core::Json &json) -> core::Result<News> {
        const core::Json &version = json.at("timestamp");
        const core::Json spread = json.value("spread_ms", core::Json(0));
        if (!version.is_number_integer() || !spread.is_number_integer())
            return core::failure(core::Code::Malformed, "no whole numbers");
        return News{version.get<std::int64_t>(), std::clamp(std::chrono::milliseconds(spread.get<std::int64_t>()),
                                                            std::chrono::milliseconds(0), kLongestSpread)};
    });
    return news ? std::optional(*news) : std::nullopt;
}

QNetworkRequest requestFor(const QUrl &url, std::chrono::milliseconds silence)
{
    QNetworkRequest request = hubRequest(url, silence);
    request.setRawHeader("Accept", "text/event-stream");
    request.setRawHeader("Cache-Control", "no-store");
    return request;
}

bool isEventStream(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200 &&
           reply.header(QNetworkRequest::ContentTypeHeader).toString().startsWith(QStringLiteral("text/event-stream"));
}

} // namespace

NewsLine::NewsLine(const QUrl &hub, Pace pace, QObject *parent)
    : QObject(parent),
      m_url(hub),
      m_pace(pace),
      m_network(this),
      m_backOff(pace.backOffBase, pace.backOffCap, [] { return QRandomGenerator::global()->generateDouble(); }),
      m_retry(this),
      m_proof(this)
{
    m_url.setPath(QStringLiteral("/v1/events"));
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_retry.setSingleShot(true);
    m_proof.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &NewsLine::open);
    connect(&m_proof, &QTimer::timeout, this, [this] { m_backOff.reset(); });
}

void NewsLine::start() { m_retry.start(m_backOff.nextDelay()); }

void NewsLine::open()
{
    m_reader = {};
    m_reply = m_network.get(requestFor(m_url, m_pace.silence));
    connect(m_reply, &QNetworkReply::readyRead, this, &NewsLine::read);
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        m_proof.stop();
        if (std::exchange(m_wasOpen, false))
            qCInfo(lcNews).noquote() << "the line to the hub ended:" << m_reply->errorString();
        const bool isRefused = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 200;
        m_reply->deleteLater();
        m_reply = nullptr;
        m_retry.start(m_backOff.nextDelay() + (isRefused ? m_pace.refusedPause : 0ms));
    });
}

void NewsLine::read()
{
    // Not from within its own signal, which an answer that is an error does not survive well.
    const auto leave = [this] { QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection); };
    if (!isEventStream(*m_reply))
        return leave();
    if (!std::exchange(m_wasOpen, true)) {
        qCInfo(lcNews) << "the hub says at once when there is news";
        m_proof.start(m_pace.proof);
    }
    const bool isReadable = m_reader.take(m_reply->readAll().toStdString(), [this](const EventReader::Event &event) {
        if (const auto news = newsFrom(event))
            Q_EMIT newsArrived(news->timestampVersion, news->spread);
    });
    if (!isReadable)
        leave();
}

} // namespace kiosk
