// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/updateagent.h"

#include "kiosk/journal/builtat.h"
#include "tuf/folder_fetcher.h"
#include "tuf/http_fetcher.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QStringList>
#include <utility>

Q_LOGGING_CATEGORY(lcUpdate, "kiosk.update", QtInfoMsg)

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// Screens that start together ask one after the other.
constexpr std::chrono::milliseconds kSpread = 5s;

std::chrono::milliseconds upTo(std::chrono::milliseconds most)
{
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(most.count()) + 1));
}

} // namespace

UpdateAgent::UpdateAgent(std::shared_ptr<InstalledContent> content, std::filesystem::path trusted,
                         const core::Clock &clock, UpdateSettings settings)
    : m_content(std::move(content)),
      m_update(*m_content, tuf::MetadataFolder(std::move(trusted)), settings.venue, settings.seed),
      m_clock(clock),
      m_settings(std::move(settings)),
      m_timer(this)
{
    m_trust.notBefore = builtAt();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UpdateAgent::updateNow);
}

void UpdateAgent::start()
{
    if (!m_settings.repositoryUrl.empty())
        m_timer.start(upTo(std::min(kSpread, m_settings.interval)));
}

void UpdateAgent::setClockTrust(const ClockTrust &trust) { m_trust = trust; }

std::chrono::sys_seconds UpdateAgent::now()
{
    const Moment moment = momentOf(m_clock);
    if (const auto time = m_trust.timeOf(moment))
        return *time;
    // Nobody knows what time it is, but it is later than whatever was proved, by what has gone by since.
    m_earliest =
        std::max<ClockTrust::Instant>(m_earliest + (moment.sinceBoot - m_earliestAt), m_trust.newestKnown(moment));
    m_earliestAt = moment.sinceBoot;
    return std::chrono::floor<std::chrono::seconds>(m_earliest);
}

void UpdateAgent::updateNow()
{
    if (m_settings.repositoryUrl.empty())
        return;
    tuf::HttpLimits limits;
    limits.maxBytesPerSecond = m_settings.maxBytesPerSecond;
    tuf::HttpFetcher metadata(m_settings.repositoryUrl + "/metadata", limits, &m_stop);
    tuf::HttpFetcher targets(m_settings.repositoryUrl + "/targets", limits, &m_stop);
    update({metadata, targets}, QString::fromStdString(m_settings.repositoryUrl));
    // A tenth more or less, so that screens do not fall into step.
    if (!m_stop)
        m_timer.start(m_settings.interval * 9 / 10 + upTo(m_settings.interval / 5));
}

void UpdateAgent::updateFrom(const QString &folder)
{
    const std::filesystem::path path = folder.toStdString();
    tuf::FolderFetcher metadata(path / "metadata");
    tuf::FolderFetcher targets(path / "targets");
    update({metadata, targets}, folder);
}

void UpdateAgent::update(const RepositorySource &repository, const QString &from)
{
    if (m_stop)
        return;
    const auto outcome = m_update.run(repository, now(), m_stop);
    if (outcome)
        report(*outcome, from);
    else if (outcome.error().code == core::Code::NotFound)
        setTrouble(QStringLiteral("no content to fetch: %1").arg(QString::fromStdString(outcome.error().detail)));
    else if (!m_stop)
        setTrouble(QString::fromStdString(outcome.error().detail));
}

void UpdateAgent::report(const UpdateOutcome &outcome, const QString &from)
{
    const Installation &made = outcome.installation;
    if (made.fetchedBlobs > 0)
        qCInfo(lcUpdate).noquote() << made.fetchedBlobs << "new files," << made.fetchedBytes
                                   << "bytes for the content of" << from;
    QStringList troubles;
    for (const std::string &trouble : outcome.troubles)
        troubles << QString::fromStdString(trouble);
    for (const LeftOut &leftOut : made.leftOut)
        troubles << QString::fromStdString(leftOut.pack + ", " + leftOut.what + ": " + leftOut.why);
    if (made.outcome == InstallOutcome::Refused)
        troubles << QStringLiteral("the newest content did not come up before and is not tried again");
    setTrouble(troubles.join(QStringLiteral("; ")));
    // Once: a set that is on trial already is found ready again by each further look.
    if (made.outcome == InstallOutcome::Ready && std::exchange(m_announced, made.set) != made.set)
        Q_EMIT ready();
}

void UpdateAgent::setTrouble(const QString &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    if (trouble.isEmpty())
        qCInfo(lcUpdate) << "updates work again";
    else
        qCWarning(lcUpdate).noquote() << "what is shown stays:" << trouble;
    Q_EMIT statusChanged(trouble);
}

} // namespace kiosk
