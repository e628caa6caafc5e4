// SPDX-License-Identifier: Apache-2.0
#include "test_hub.h"

#include "core/dsse.h"
#include "core/gzip.h"
#include "core/sha256.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <algorithm>
#include <memory>

namespace {

constexpr auto kEnd = "\r\n\r\n";

int contentLength(const QByteArray &headers)
{
    const qsizetype at = headers.toLower().indexOf("content-length:");
    return at < 0 ? 0 : headers.mid(at + 15, headers.indexOf("\r\n", at) - at - 15).trimmed().toInt();
}

} // namespace

TestHub::TestHub(std::chrono::sys_seconds start) : now(start)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for the test hub");
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            auto received = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket, received] { read(socket, *received); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

std::string TestHub::url() const { return "http://127.0.0.1:" + std::to_string(m_server.serverPort()); }

std::int64_t TestHub::total() const
{
    std::int64_t sum = 0;
    for (const auto &[key, value] : m_totals)
        sum += value;
    return sum;
}

void TestHub::accept(const std::string &kiosk, const core::PublicKey &publicKey)
{
    m_kiosks.insert_or_assign(kiosk, publicKey);
}

void TestHub::read(QTcpSocket *socket, QByteArray &received)
{
    received += socket->readAll();
    const qsizetype end = received.indexOf(kEnd);
    if (end < 0)
        return;
    const QByteArray headers = received.left(end + 2);
    const int length = contentLength(headers);
    if (received.size() < end + 4 + length)
        return;
    const std::string body = received.mid(end + 4, length).toStdString();
    received.remove(0, end + 4 + length);
    const QByteArray path = headers.split(' ').value(1);
    Request request{path, headers, core::gunzip(body, core::kMaxUnpackedBytes).value_or("not gzip")};
    m_requests.push_back(request);
    respond(socket, request);
}

void TestHub::respond(QTcpSocket *socket, const Request &request)
{
    Answer reply = properAnswer(request);
    if (fault)
        reply = fault(request, std::move(reply));
    if (reply.isLost)
        return socket->abort();
    if (reply.isMissing)
        return;
    socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + " Answer\r\nContent-Length: " +
                  QByteArray::number(reply.body.size()) + "\r\n" + reply.headers + "\r\n");
    socket->write(reply.body.data(), qint64(reply.body.size()));
}

TestHub::Answer TestHub::properAnswer(const Request &request)
{
    if (request.path != "/v1/sync")
        return problem(404);
    const auto envelope = core::envelopeFromJson(request.envelope);
    if (!envelope || envelope->payloadType != core::kSyncType)
        return problem(400);
    const auto read = core::syncReportFromPayload(envelope->payload);
    if (!read)
        return problem(400);
    const core::SyncReport &report = read->report;
    const auto kiosk = m_kiosks.find(report.kiosk);
    if (kiosk == m_kiosks.end() || !core::isSignedBy(*envelope, kiosk->second))
        return problem(401);
    m_reports.push_back(report);
    for (const core::CounterRecord &record : report.records) {
        std::int64_t &value = m_totals[{report.epoch, record.key}];
        value = std::max(value, record.value);
    }
    return answer(receiptFor(request));
}

core::SyncReceipt TestHub::receiptFor(const Request &request) const
{
    const auto envelope = core::envelopeFromJson(request.envelope).value();
    const auto report = core::syncReportFromPayload(envelope.payload).value().report;
    return {report.kiosk, report.epoch, report.rev, now, {}, {}, core::sha256Hex(core::asBytes(envelope.payload))};
}

TestHub::Answer TestHub::answer(const core::SyncReceipt &receipt, const core::KeyPair &signer) const
{
    return {200,
            {},
            core::toJson(core::signEnvelope(std::string(core::kReceiptType), core::toJson(receipt), signer)),
            false,
            false};
}

TestHub::Answer TestHub::problem(int status, const QByteArray &headers)
{
    return {status, headers, R"({"title":"No.","detail":"The hub says no.","remedy":"Ask the office."})", false, false};
}
