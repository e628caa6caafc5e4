// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/networkrefusal.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kPage = R"(import QtQuick
Item {
    id: page
    property int requestStatus: -1
    readonly property int imageStatus: image.status
    property string base: "%1"
    Image { id: image; source: page.base + "x.png" }
    Component.onCompleted: {
        const request = new XMLHttpRequest();
        request.onreadystatechange = function() {
            if (request.readyState === XMLHttpRequest.DONE)
                page.requestStatus = request.status;
        };
        request.open("GET", page.base + "data");
        request.send();
    }
}
)";

} // namespace

class NetworkRefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestIsRefused()
    {
        kiosk::NetworkRefusal refusal;
        QNetworkAccessManager *manager = refusal.create(this);
        for (const char *url :
             {"http://127.0.0.1/", "https://127.0.0.1/", "file:///etc/passwd", "qrc:/x", "ftp://x/", ""}) {
            QNetworkReply *reply = manager->get(QNetworkRequest(QUrl(QString::fromLatin1(url))));
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->error(), QNetworkReply::ContentAccessDenied);
            QVERIFY(reply->readAll().isEmpty());
            reply->deleteLater();
        }
    }

    void nothingInQmlReachesTheNetwork()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QQmlEngine engine;
        kiosk::NetworkRefusal refusal;
        engine.setNetworkAccessManagerFactory(&refusal);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"pages have no network|Error"_s));
        QQmlComponent component(&engine);
        component.setData(
            QByteArray(kPage).replace("%1", "http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/"),
            QUrl(u"qrc:/test.qml"_s));
        const std::unique_ptr<QObject> page(component.create());
        QVERIFY2(page, qPrintable(component.errorString()));
        QTRY_COMPARE(page->property("requestStatus").toInt(), 0);
        QTRY_COMPARE(page->property("imageStatus").toInt(), 3); // Image.Error
        QVERIFY(!server.waitForNewConnection(200));
    }
};

QTEST_MAIN(NetworkRefusalTest)
#include "networkrefusal_test.moc"
