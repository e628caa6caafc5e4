// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <map>
#include <random>
#include <vector>

/// Stands between kiosks and hub as the worst of networks: it loses, repeats, reorders and delays messages, and loses,
/// delays and repeats answers. Every message is kept and may arrive again at any time.
class BadNetwork : public QObject
{
public:
    struct Counts
    {
        int sent = 0;      ///< messages that kiosks sent
        int delivered = 0; ///< what reached the hub, repetitions included
        int lost = 0;      ///< messages that did not reach it when they were sent
        int repeated = 0;  ///< messages delivered twice in a row
        int late = 0;      ///< old messages delivered again
        int answersLost = 0;
        int answersRepeated = 0; ///< an old answer in place of the right one
    };

    BadNetwork(QUrl hub, unsigned seed);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    void setHub(const QUrl &hub) { m_hub = hub; }
    /// Whether it is bad; at first it is.
    void setBad(bool isBad) { m_isBad = isBad; }
    /// Delivers `share` of all messages there ever were, in random order, and waits for the hub's answers.
    void deliverOldMessages(double share);

private:
    struct Message
    {
        QByteArray path;
        QByteArray body;
    };
    struct Answer
    {
        int status = 0;
        QByteArray body;
    };

    void accept();
    void handle(QTcpSocket *socket, Message message);
    /// `done` gets status 0 if the hub did not answer.
    void forward(const Message &message, std::function<void(const Answer &)> done);
    void answer(QTcpSocket *socket, const Answer &answer);
    [[nodiscard]] bool happens(double probability);

    QUrl m_hub;
    std::mt19937 m_random;
    QTcpServer m_server;
    QNetworkAccessManager m_network;
    bool m_isBad = true;
    int m_underWay = 0;
    std::vector<Message> m_messages;
    std::vector<Answer> m_answers;
    Counts m_counts;
};
