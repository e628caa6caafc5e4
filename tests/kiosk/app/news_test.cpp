// SPDX-License-Identifier: Apache-2.0
// Server-sent events as a kiosk reads them, and the line on which they come.
#include "kiosk/app/eventreader.h"
#include "kiosk/app/newsline.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kiosk::EventReader;
using kiosk::NewsLine;

namespace {

const QByteArray kHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

NewsLine::Pace quick()
{
    NewsLine::Pace pace;
    pace.silence = 700ms;
    pace.backOffBase = 20ms;
    pace.backOffCap = 50ms;
    pace.refusedPause = 1500ms;
    return pace;
}

/// A hub that says what a test tells it to.
class TalkingHub : public QTcpServer
{
public:
    explicit TalkingHub(QByteArray answer) : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            newest = socket;
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                request += socket->readAll();
                if (request.endsWith("\r\n\r\n") && !std::exchange(m_isAnswered[socket], true))
                    socket->write(m_answer);
            });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
    /// Drops whoever is connected.
    void cut() const
    {
        if (newest)
            newest->abort();
    }

    QPointer<QTcpSocket> newest;
    QByteArray request;
    int connections = 0;

private:
    QByteArray m_answer;
    std::map<QTcpSocket *, bool> m_isAnswered;
};

} // namespace

class NewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreReadAsTheStandardHasThem_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QString>("events");
        QTest::newRow("one") << QByteArray("event: content\nid: 7\ndata: {}\n\n") << u"content={}"_s;
        QTest::newRow("carriage returns")
            << QByteArray("event: a\r\rdata: 1\r\rdata:2\r\n\r\n") << u"message=1|message=2"_s;
        QTest::newRow("several lines of data") << QByteArray("data: a\ndata\ndata:  b\n\n") << u"message=a\n\n b"_s;
        QTest::newRow("comments and other fields")
            << QByteArray(":\n\n: x\nretry: 5\nunknown\ndata: 1\n\n") << u"message=1"_s;
        QTest::newRow("no data, no event") << QByteArray("event: content\n\ndata: 1\n\n") << u"message=1"_s;
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                         "data: 1\n\n")
                                           << u"message=1"_s;
        QTest::newRow("cut off") << QByteArray("data: 1\n\ndata: 2\n") << u"message=1"_s;
    }
    void eventsAreReadAsTheStandardHasThem()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QString, events);
        for (const int size : {1, 2, 3, 1000}) {
            EventReader reader;
            QStringList read;
            for (int at = 0; at < stream.size(); at += size)
                QVERIFY(reader.take(stream.mid(at, size).toStdString(), [&](const EventReader::Event &event) {
                    read << QString::fromStdString(event.type + "=" + event.data);
                }));
            QCOMPARE(read.join(u'|'), events);
        }
    }

    void whatNeverEndsIsNotKept()
    {
        for (const char *endless : {"x", "data: x\n", "event"}) {
            EventReader reader;
            const auto nothing = [](const EventReader::Event &) {};
            int pieces = 0;
            while (pieces < 100'000 && reader.take(endless, nothing))
                ++pieces;
            QVERIFY(pieces < 20'000);
        }
    }

    void newsArriveAndALineThatWasCutIsOpenedAgain()
    {
        TalkingHub hub(kHead + "event: content\ndata: {\"timestamp\":4,\"spread_ms\":250}\n\n");
        NewsLine line(hub.url(), quick());
        const QSignalSpy news(&line, &NewsLine::newsArrived);
        line.start();
        QTRY_COMPARE(news.count(), 1);
        QCOMPARE(news.at(0).at(0).toLongLong(), 4);
        QCOMPARE(news.at(0).at(1).value<std::chrono::milliseconds>(), 250ms);
        QVERIFY(hub.request.startsWith("GET /v1/events HTTP/1.1\r\n"));
        QVERIFY(hub.request.contains("Accept: text/event-stream\r\n"));
        hub.newest->write("event: content\ndata: {\"timestamp\":5,\"spread_ms\":99999999}\n\n");
        QTRY_COMPARE(news.count(), 2);
        QCOMPARE(news.at(1).at(1).value<std::chrono::milliseconds>(), 10s);
        for (const char *useless : {"event: other\ndata: {\"timestamp\":9}\n\n", "event: content\ndata: oops\n\n",
                                    "event: content\ndata: {\"timestamp\":\"9\"}\n\n", "event: content\ndata: [9]\n\n",
                                    "event: content\ndata: {\"timestamp\":1e99}\n\n", ": nothing\n\n"})
            hub.newest->write(useless);
        hub.newest->write("event: content\ndata: {\"timestamp\":6}\n\n");
        QTRY_COMPARE(news.count(), 3);
        QCOMPARE(news.at(2).at(0).toLongLong(), 6);
        hub.cut();
        QTRY_COMPARE(hub.connections, 2);
        QTRY_COMPARE(news.count(), 4);
    }

    void aLineOnWhichNothingComesIsOpenedAnew()
    {
        TalkingHub hub(kHead + ":\n\n");
        NewsLine line(hub.url(), quick());
        line.start();
        QTRY_COMPARE(hub.connections, 1);
        for (int i = 0; i < 5; ++i) { // signs of life keep it
            QTest::qWait(350);
            QCOMPARE(hub.connections, 1);
            hub.newest->write(":\n\n");
        }
        QTRY_COMPARE(hub.connections, 2);
    }

    void aHubWithoutSuchALineIsAskedNowAndThen_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("none") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}");
        QTest::newRow("full") << QByteArray("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("redirect") << QByteArray("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n");
    }
    void aHubWithoutSuchALineIsAskedNowAndThen()
    {
        QFETCH(QByteArray, answer);
        TalkingHub hub(answer);
        NewsLine line(hub.url(), quick());
        const QSignalSpy news(&line, &NewsLine::newsArrived);
        line.start();
        QTRY_COMPARE(hub.connections, 1);
        hub.request.clear();
        QTest::qWait(1000);
        QVERIFY(hub.request.isEmpty());
        QTRY_VERIFY(hub.request.startsWith("GET /v1/events"));
        QCOMPARE(news.count(), 0);
    }

    void aStreamThatIsNoneIsLeft()
    {
        TalkingHub hub(kHead + QByteArray(100'000, 'x'));
        NewsLine line(hub.url(), quick());
        line.start();
        QTRY_VERIFY(hub.connections >= 3);
    }
};

QTEST_GUILESS_MAIN(NewsTest)
#include "news_test.moc"
