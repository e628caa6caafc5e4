// SPDX-License-Identifier: Apache-2.0
#include "bad_network.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <utility>

namespace {

constexpr int kAtOnce = 16;

qsizetype contentLength(const QByteArray &headers)
{
    const qsizetype at = headers.toLower().indexOf("content-length:");
    return at < 0 ? 0 : headers.mid(at + 15, headers.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
}

} // namespace

BadNetwork::BadNetwork(QUrl hub, unsigned seed) : m_hub(std::move(hub)), m_random(seed)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for the network");
    connect(&m_server, &QTcpServer::newConnection, this, &BadNetwork::accept);
}

QUrl BadNetwork::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }

bool BadNetwork::happens(double probability)
{
    return m_isBad && std::uniform_real_distribution<>(0, 1)(m_random) < probability;
}

void BadNetwork::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
            *received += socket->readAll();
            const qsizetype end = received->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray headers = received->left(end + 2);
            const qsizetype length = contentLength(headers);
            if (received->size() < end + 4 + length)
                return;
            const Message message{headers.split(' ').value(1), received->mid(end + 4, length)};
            received->remove(0, end + 4 + length);
            handle(socket, message);
        });
    }
}

void BadNetwork::handle(QTcpSocket *socket, Message message)
{
    ++m_counts.sent;
    m_messages.push_back(message);
    if (happens(0.15)) {
        const size_t old = m_random() % m_messages.size();
        ++m_counts.late;
        forward(Message(m_messages[old]), [](const Answer &) {});
    }
    if (happens(0.2)) {
        ++m_counts.lost;
        return socket->abort();
    }
    if (happens(0.15)) {
        ++m_counts.repeated;
        forward(message, [](const Answer &) {});
    }
    forward(message, [this, target = QPointer(socket)](const Answer &right) {
        if (!target)
            return;
        m_answers.push_back(right);
        if (right.status == 0 || happens(0.2)) {
            ++m_counts.answersLost;
            return target->abort();
        }
        Answer given = right;
        if (happens(0.08)) {
            ++m_counts.answersRepeated;
            given = m_answers[m_random() % m_answers.size()];
        }
        if (!happens(0.1))
            return answer(target, given);
        QTimer::singleShot(int(m_random() % 150), target, [this, target, given] { answer(target, given); });
    });
}

void BadNetwork::answer(QTcpSocket *socket, const Answer &answer)
{
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) +
                  " Answer\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
}

void BadNetwork::forward(const Message &message, std::function<void(const Answer &)> done)
{
    QUrl url = m_hub;
    url.setPath(QString::fromLatin1(message.path));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Content-Encoding", "gzip");
    request.setTransferTimeout(10'000);
    ++m_underWay;
    QNetworkReply *reply = m_network.post(request, message.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, done = std::move(done)] {
        --m_underWay;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 200)
            ++m_counts.delivered;
        done({status, reply->readAll()});
        reply->deleteLater();
    });
}

void BadNetwork::deliverOldMessages(double share)
{
    std::vector<Message> old = m_messages;
    std::shuffle(old.begin(), old.end(), m_random);
    old.resize(size_t(double(old.size()) * share));
    for (const Message &message : old) {
        QTRY_VERIFY_WITH_TIMEOUT(m_underWay < kAtOnce, 20'000);
        ++m_counts.late;
        forward(message, [](const Answer &) {});
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_underWay, 0, 20'000);
}
