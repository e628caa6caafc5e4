// SPDX-License-Identifier: Apache-2.0
#include "hub_process.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <SQLiteCpp/SQLiteCpp.h>

namespace {

QString program() { return qEnvironmentVariable("HUHANG_HUB", QStringLiteral(CONVERGENCE_HUB)); }

constexpr int kPatienceMs = 20'000;

} // namespace

HubProcess::HubProcess()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!qEnvironmentVariableIsSet("HUHANG_VERBOSE"))
        m_process.setStandardErrorFile(QProcess::nullDevice());
    start();
}

HubProcess::~HubProcess() { stop(); }

void HubProcess::start()
{
    const QString listen =
        m_url.isEmpty() ? QStringLiteral("127.0.0.1:0") : QStringLiteral("127.0.0.1:%1").arg(m_url.port());
    m_process.start(program(), {QStringLiteral("--data"), QString::fromStdString((m_folder / "hub").string()),
                                QStringLiteral("--listen"), listen});
    static const QRegularExpression address(QStringLiteral("listening on (http://\\S+)"));
    static const QRegularExpression setup(QStringLiteral("token=(\\S+)"));
    QString said;
    QElapsedTimer waited;
    waited.start();
    while (!address.match(said).hasMatch() || !setup.match(said).hasMatch()) {
        if (!m_process.waitForReadyRead(kPatienceMs) || waited.elapsed() > kPatienceMs)
            qFatal("the hub does not start: %s", qPrintable(said + m_process.errorString()));
        said += QString::fromUtf8(m_process.readAllStandardOutput());
    }
    m_url = QUrl(address.match(said).captured(1));
    m_setupToken = setup.match(said).captured(1);
}

void HubProcess::killAndRestart()
{
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
    start();
}

void HubProcess::stop()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kPatienceMs))
        m_process.kill();
}

QByteArray HubProcess::run(const QStringList &arguments) const
{
    QProcess command;
    command.start(program(), arguments + QStringList{QStringLiteral("--data"),
                                                     QString::fromStdString((m_folder / "hub").string())});
    if (!command.waitForFinished(kPatienceMs) || command.exitCode() != 0)
        qFatal("huhang-hub %s: %s", qPrintable(arguments.join(u' ')), command.readAllStandardError().constData());
    return command.readAllStandardOutput().trimmed();
}

std::string HubProcess::enrolmentCode(int uses)
{
    (void)run({QStringLiteral("venue"), QStringLiteral("--id"), QStringLiteral("metro-line-1"),
               QStringLiteral("--name-zh"), QStringLiteral("一号线"), QStringLiteral("--name-en"),
               QStringLiteral("Line 1")});
    return run({QStringLiteral("code"), QStringLiteral("--venue"), QStringLiteral("metro-line-1"),
                QStringLiteral("--uses"), QString::number(uses)})
        .toStdString();
}

HubProcess::Totals HubProcess::storedTotals() const
{
    Totals totals;
    SQLite::Database database((m_folder / "hub" / "hub.sqlite").string(), SQLite::OPEN_READONLY);
    SQLite::Statement rows(database,
                           "SELECT kiosk.uuid, epoch.uuid, hour, campaign.text, item.text, metric.text, language.text, "
                           "value FROM counter JOIN epoch ON epoch.id = epoch_id JOIN kiosk ON kiosk.id = kiosk_id "
                           "JOIN campaign ON campaign.id = campaign_id JOIN item ON item.id = item_id "
                           "JOIN metric ON metric.id = metric_id JOIN language ON language.id = language_id");
    while (rows.executeStep())
        totals[{rows.getColumn(0).getString(), rows.getColumn(1).getString(),
                core::CounterKey{core::HourUtc(std::chrono::hours(rows.getColumn(2).getInt64())),
                                 {rows.getColumn(3).getString(), rows.getColumn(4).getString(),
                                  core::metricFromName(rows.getColumn(5).getString()).value(),
                                  rows.getColumn(6).getString()}}}] = rows.getColumn(7).getInt64();
    return totals;
}

std::int64_t HubProcess::setAsideRecords() const
{
    SQLite::Database database((m_folder / "hub" / "hub.sqlite").string(), SQLite::OPEN_READONLY);
    return database.execAndGet("SELECT count(*) FROM quarantine").getInt64();
}

std::map<std::pair<std::string, std::string>, std::int64_t> HubProcess::reportedTotals()
{
    (void)call("POST", QStringLiteral("/api/setup"),
               {{"token", m_setupToken.toStdString()}, {"account", "office"}, {"password", "correct horse battery"}});
    const core::Json report = call("GET", QStringLiteral("/api/reach?from=2026-01-01&to=2035-12-31"));
    std::map<std::pair<std::string, std::string>, std::int64_t> totals;
    for (const core::Json &row : report.at("rows"))
        totals[{row.at("item").get<std::string>(), row.at("metric").get<std::string>()}] +=
            row.at("value").get<std::int64_t>();
    return totals;
}

core::Json HubProcess::call(const QByteArray &method, const QString &pathAndQuery, const core::Json &body)
{
    QNetworkRequest request(QUrl(m_url.toString() + pathAndQuery));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    QNetworkReply *reply = m_network.sendCustomRequest(
        request, method, method == "GET" ? QByteArray() : QByteArray::fromStdString(body.dump()));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    const QByteArray answer = reply->readAll();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s: %s %s", qPrintable(pathAndQuery), qPrintable(reply->errorString()), answer.constData());
    return core::Json::parse(answer.toStdString());
}
