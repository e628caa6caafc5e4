// SPDX-License-Identifier: Apache-2.0
#include "kiosk_process.h"

#include "core/clock.h"
#include "kiosk/sync/enrolment.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>

using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

KioskProcess::KioskProcess(const QUrl &hub, const QUrl &network, const std::string &code, unsigned seed)
    : m_random(seed)
{
    auto identity = kiosk::enrol({m_folder.path(), hub.toString().toStdString(), code, "kiosk"});
    if (!identity)
        qFatal("not enrolled: %s", identity.error().detail.c_str());
    identity->hubUrl = network.toString().toStdString();
    if (!kiosk::saveIdentity(*identity, m_folder.path()))
        qFatal("the identity was not saved");
    m_id = identity->kiosk;
    if (!qEnvironmentVariableIsSet("HUHANG_VERBOSE"))
        m_process.setStandardErrorFile(QProcess::nullDevice());
}

KioskProcess::~KioskProcess() { kill(); }

void KioskProcess::startCounting()
{
    const core::SystemClock system;
    if (m_boot == 0 || m_random() % 3 == 0) {
        const std::array offsets{0s,
                                 0s,
                                 0s,
                                 -std::chrono::seconds(system.utcNow().time_since_epoch()),
                                 std::chrono::seconds(365 * 24h),
                                 std::chrono::seconds(-90 * 24h),
                                 std::chrono::seconds(3min)};
        ++m_boot;
        m_clockOffset = offsets[m_random() % offsets.size()];
        // The machine was switched on up to five hours ago.
        m_bootedAt = system.sinceBoot() - std::chrono::milliseconds(m_random() % 18'000'000);
    }
    start(QStringLiteral("count"));
}

void KioskProcess::start(const QString &mode)
{
    m_process.start(QStringLiteral(CONVERGENCE_KIOSK),
                    {QString::fromStdString(m_folder.path().string()), QString::number(m_random()),
                     QStringLiteral("boot-%1").arg(m_boot), QString::number(m_bootedAt.count()),
                     QString::number(m_clockOffset.count()), mode});
    if (!m_process.waitForStarted(kPatienceMs))
        qFatal("the kiosk does not start");
}

void KioskProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
    readWhatItSaid();
}

void KioskProcess::startDraining() { start(QStringLiteral("drain")); }

bool KioskProcess::hasEndedWell() const
{
    return !isRunning() && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void KioskProcess::readWhatItSaid()
{
    std::int64_t handed = 0;
    std::int64_t durable = 0;
    QList<QByteArray> lines = m_process.readAllStandardOutput().split('\n');
    lines.removeLast(); // empty, or cut off by the kill
    for (const QByteArray &line : lines) {
        const std::int64_t number = line.mid(line.indexOf(' ') + 1).toLongLong();
        (line.startsWith("handed") ? handed : durable) = number;
    }
    m_handed += handed;
    m_durable += durable;
}

KioskProcess::Totals KioskProcess::committedTotals() const
{
    Totals totals;
    SQLite::Database database((m_folder / "journal.sqlite").string(), SQLite::OPEN_READWRITE);
    SQLite::Statement rows(database, "SELECT epoch, hour, campaign, item, metric, language, value FROM counter");
    while (rows.executeStep())
        totals[{rows.getColumn(0).getString(),
                {core::hourFromText(rows.getColumn(1).getString()).value(),
                 {rows.getColumn(2).getString(), rows.getColumn(3).getString(),
                  core::metricFromName(rows.getColumn(4).getString()).value(), rows.getColumn(5).getString()}}}] =
            rows.getColumn(6).getInt64();
    return totals;
}

std::int64_t KioskProcess::committedSum() const
{
    SQLite::Database database((m_folder / "journal.sqlite").string(), SQLite::OPEN_READWRITE);
    return database
        .execAndGet(
            "SELECT (SELECT coalesce(sum(value), 0) FROM tally) + (SELECT coalesce(sum(value), 0) FROM waiting)")
        .getInt64();
}
