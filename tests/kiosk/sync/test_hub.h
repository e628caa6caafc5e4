// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ed25519.h"
#include "core/sync_message.h"

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

class QTcpSocket;

/// A hub for unit tests: real HTTP on loopback, real signatures, the rule of maxima, and any fault a test asks for.
class TestHub
{
public:
    struct Request
    {
        QByteArray path;
        QByteArray headers;
        std::string envelope; ///< unpacked body
    };
    struct Answer
    {
        int status = 200;
        QByteArray headers; ///< "Name: value\r\n" each
        std::string body;
        bool isLost = false;    ///< the connection breaks instead of an answer
        bool isMissing = false; ///< no answer ever comes
    };

    explicit TestHub(std::chrono::sys_seconds now);

    [[nodiscard]] std::string url() const;
    [[nodiscard]] const core::KeyPair &key() const { return m_key; }
    [[nodiscard]] const std::vector<Request> &requests() const { return m_requests; }
    [[nodiscard]] const std::vector<core::SyncReport> &reports() const { return m_reports; }
    /// Sum of the greatest values of all counters.
    [[nodiscard]] std::int64_t total() const;
    [[nodiscard]] size_t counters() const { return m_totals.size(); }

    /// Whose messages are accepted.
    void accept(const std::string &kiosk, const core::PublicKey &key);
    [[nodiscard]] core::SyncReceipt receiptFor(const Request &request) const;
    [[nodiscard]] Answer answer(const core::SyncReceipt &receipt) const { return answer(receipt, m_key); }
    [[nodiscard]] Answer answer(const core::SyncReceipt &receipt, const core::KeyPair &signer) const;
    [[nodiscard]] static Answer problem(int status, const QByteArray &headers = {});

    /// Called for the next requests instead of the proper answer, which it gets; empty: answers properly.
    std::function<Answer(const Request &, Answer proper)> fault;
    /// The hub's clock.
    std::chrono::sys_seconds now;

private:
    void read(QTcpSocket *socket, QByteArray &received);
    void respond(QTcpSocket *socket, const Request &request);
    [[nodiscard]] Answer properAnswer(const Request &request);

    QTcpServer m_server;
    core::KeyPair m_key = core::KeyPair::generate();
    std::map<std::string, core::PublicKey> m_kiosks;
    std::map<std::pair<std::string, core::CounterKey>, std::int64_t> m_totals;
    std::vector<Request> m_requests;
    std::vector<core::SyncReport> m_reports;
};
