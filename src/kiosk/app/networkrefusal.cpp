// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/networkrefusal.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace kiosk {
namespace {

class RefusedReply : public QNetworkReply
{
public:
    RefusedReply(const QNetworkRequest &request, QObject *parent) : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setError(ContentAccessDenied, QStringLiteral("pages have no network"));
        setFinished(true);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }
    void abort() override {}
    qint64 readData(char *, qint64) override { return -1; }
};

class RefusingManager : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &request, QIODevice *) override
    {
        return new RefusedReply(request, this);
    }
};

} // namespace

QNetworkAccessManager *NetworkRefusal::create(QObject *parent) { return new RefusingManager(parent); }

} // namespace kiosk
