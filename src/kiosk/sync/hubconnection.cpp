// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sync/hubconnection.h"

#include "core/gzip.h"
#include "core/json.h"
#include "kiosk/sync/hubrequest.h"
#include "kiosk/sync/refusalwords.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>
#include <memory>
#include <utility>

namespace kiosk {
namespace {

constexpr std::chrono::seconds kLongestRetryAfter = std::chrono::hours(1);
constexpr qsizetype kMaxProblemCharacters = 400;

QNetworkRequest requestTo(const QUrl &url, std::chrono::milliseconds timeout)
{
    QNetworkRequest request = hubRequest(url, timeout);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Content-Encoding", "gzip");
    request.setRawHeader("Accept", "application/json, application/problem+json");
    return request;
}

/// "revoked" of "urn:huhang:problem:revoked", or nothing.
QString problemKind(const QByteArray &body)
{
    const auto type = core::parseJson(body.toStdString(), "problem", [](const core::Json &json) {
        return core::Result<std::string>(json.value("type", ""));
    });
    return type ? QString::fromStdString(*type).section(u':', -1) : QString();
}

/// What staff should read of a problem+json: words of our own for what concerns this kiosk, else "title: detail
/// (remedy)"; or nothing.
QString problemText(const QByteArray &body)
{
    const auto text =
        core::parseJson(body.toStdString(), "problem", [](const core::Json &json) -> core::Result<std::string> {
            std::string whole = json.value("title", "");
            if (const std::string detail = json.value("detail", ""); !detail.empty())
                whole += ": " + detail;
            if (const std::string remedy = json.value("remedy", ""); !remedy.empty())
                whole += " (" + remedy + ")";
            return whole;
        });
    if (const QString words = refusalWords(problemKind(body)); !words.isEmpty())
        return words;
    return text ? QString::fromStdString(*text).simplified().left(kMaxProblemCharacters) : QString();
}

std::optional<std::chrono::seconds> retryAfter(const QNetworkReply &reply)
{
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::min(std::chrono::seconds(seconds), kLongestRetryAfter);
}

void conclude(const QNetworkReply &reply, HubAnswer &answer)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole = reply.error() == QNetworkReply::NoError || status >= 400;
    if (isWhole)
        answer.status = status;
    answer.retryAfter = retryAfter(reply);
    if (status >= 300 && status < 400)
        answer.problem = QStringLiteral("the hub answers with a redirect to %1, which is not followed: enrol the kiosk "
                                        "with the hub's own address")
                             .arg(reply.header(QNetworkRequest::LocationHeader).toString().left(200));
    else if (status >= 400)
        answer.problem = problemText(answer.body);
    if (status >= 400)
        answer.kind = problemKind(answer.body);
    if (answer.problem.isEmpty() && answer.status != 200)
        answer.problem = answer.status == 0 ? reply.errorString() : QStringLiteral("HTTP status %1").arg(status);
}

} // namespace

HubConnection::HubConnection(QUrl hub, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent), m_hub(std::move(hub)), m_timeout(timeout), m_network(this)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

core::Result<QUrl> HubConnection::checkedUrl(const std::string &text)
{
    QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const bool isAddress = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") &&
                           !url.host().isEmpty() && (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery() &&
                           !url.hasFragment() && url.userInfo().isEmpty();
    if (!isAddress)
        return core::failure(core::Code::Malformed, "\"" + text +
                                                        "\" is no address of a hub: give it as https://name or "
                                                        "http://name:8480, without anything behind it");
    url.setPath({});
    return url;
}

void HubConnection::post(const QString &path, const std::string &envelope, std::function<void(HubAnswer)> done)
{
    QUrl url = m_hub;
    url.setPath(path);
    QNetworkReply *reply = m_network.post(requestTo(url, m_timeout), QByteArray::fromStdString(core::gzip(envelope)));
    QTimer::singleShot(m_timeout * 6, reply, &QNetworkReply::abort);
    auto answer = std::make_shared<HubAnswer>();
    connect(reply, &QNetworkReply::readyRead, this, [reply, answer] {
        answer->body += reply->read(kMaxAnswerBytes + 1 - answer->body.size());
        if (answer->body.size() > kMaxAnswerBytes) {
            answer->problem = QStringLiteral("the hub's answer is larger than %1 bytes").arg(kMaxAnswerBytes);
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [reply, answer, done = std::move(done)] {
        conclude(*reply, *answer);
        reply->deleteLater();
        done(std::move(*answer));
    });
}

} // namespace kiosk
