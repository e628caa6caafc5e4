// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/updateagent.h"

#include "core/seldom.h"
#include "kiosk/journal/builtat.h"

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
/// Whoever sends false news causes no more looks than that.
constexpr std::chrono::milliseconds kLeastBetweenLooks = 1s;
/// After news that could not be had: soon, and after so many attempts at the interval again.
constexpr std::chrono::milliseconds kAgainBase = 2s;
constexpr int kAgainTimes = 6;

std::chrono::milliseconds upTo(std::chrono::milliseconds most)
{
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(most.count()) + 1));
}

double random() { return QRandomGenerator::global()->generateDouble(); }

tuf::HttpLimits limitsOf(const UpdateSettings &settings)
{
    tuf::HttpLimits limits;
    limits.maxBytesPerSecond = settings.maxBytesPerSecond;
    return limits;
}

/// The files below a folder of a repository, over one connection for all its folders.
class FolderOfRepository final : public tuf::Fetcher
{
public:
    FolderOfRepository(tuf::Fetcher &repository, std::string folder)
        : m_repository(repository), m_folder(std::move(folder))
    {}
    core::Result<std::string> fetch(const std::string &path, std::int64_t limitBytes) override
    {
        return m_repository.fetch(m_folder + path, limitBytes);
    }
    core::Result<> fetchToFile(const std::string &path, const std::filesystem::path &file, std::int64_t bytes) override
    {
        return m_repository.fetchToFile(m_folder + path, file, bytes);
    }

private:
    tuf::Fetcher &m_repository;
    std::string m_folder;
};

} // namespace

UpdateAgent::UpdateAgent(std::shared_ptr<InstalledContent> content, std::filesystem::path trusted,
                         const core::Clock &clock, UpdateSettings settings)
    : m_content(std::move(content)),
      m_update(*m_content, tuf::MetadataFolder(std::move(trusted)), settings.venue, settings.seed),
      m_clock(clock),
      m_settings(std::move(settings)),
      m_repository(m_settings.repositoryUrl, limitsOf(m_settings), &m_stop),
      m_again(kAgainBase, m_settings.interval, random),
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
    if (m_settings.repositoryUrl.empty() || m_stop)
        return;
    m_lookedAt = m_clock.sinceBoot();
    FolderOfRepository metadata(m_repository, "metadata/");
    FolderOfRepository targets(m_repository, "targets/");
    const auto outcome = m_update.run({metadata, targets}, now(), m_stop);
    const bool isWell = take(outcome, QString::fromStdString(m_settings.repositoryUrl));
    if (isWell && m_reached >= m_wanted)
        m_wanted = 0;
    if (!m_stop)
        m_timer.start(untilNextLook());
}

std::chrono::milliseconds UpdateAgent::untilNextLook()
{
    if (m_wanted > 0 && m_again.failures() < kAgainTimes)
        return kLeastBetweenLooks + m_again.nextDelay();
    // A tenth more or less, so that screens do not fall into step.
    return m_settings.interval * 9 / 10 + upTo(m_settings.interval / 5);
}

void UpdateAgent::lookFor(qint64 timestampVersion, std::chrono::milliseconds spread)
{
    if (m_settings.repositoryUrl.empty() || timestampVersion <= m_reached || m_stop)
        return;
    m_wanted = timestampVersion;
    m_again.reset();
    if (m_lookedAt.count() == 0)
        return; // the first look of this run is due in seconds, at a time of its own on each screen
    const auto earliest = m_lookedAt + kLeastBetweenLooks - m_clock.sinceBoot();
    const auto delay = std::max(earliest, upTo(spread));
    if (!m_timer.isActive() || delay < m_timer.remainingTimeAsDuration())
        m_timer.start(delay);
}

void UpdateAgent::updateFrom(const QString &folder)
{
    if (m_stop)
        return;
    const core::Seldom<UpdateProgress> tell([this](const UpdateProgress &progress) { Q_EMIT progressed(progress); });
    const FolderUpdate update = m_update.runFrom(folder.toStdString(), now(), m_stop, tell);
    (void)take(update.result, folder);
    Q_EMIT folderUsed(update);
}

bool UpdateAgent::take(const core::Result<UpdateOutcome> &outcome, const QString &from)
{
    if (outcome)
        return report(*outcome, from);
    if (outcome.error().code == core::Code::NotFound)
        setTrouble(QStringLiteral("no content to fetch: %1").arg(QString::fromStdString(outcome.error().detail)));
    else if (!m_stop)
        setTrouble(QString::fromStdString(outcome.error().detail));
    return false;
}

bool UpdateAgent::report(const UpdateOutcome &outcome, const QString &from)
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
    const bool isAllHere = outcome.troubles.empty();
    if (isAllHere)
        m_reached = std::max<qint64>(m_reached, outcome.timestampVersion);
    return isAllHere;
}

void UpdateAgent::setTrouble(const QString &trouble)
{
    Q_EMIT looked(trouble);
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
