// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "kiosk/content/repository_update.h"
#include "kiosk/journal/clocktrust.h"
#include "kiosk/sync/backoff.h"
#include "tuf/http_fetcher.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace kiosk {

struct UpdateSettings
{
    std::string repositoryUrl; ///< with metadata/ and targets/ below it; empty: only sticks bring content
    std::string venue;         ///< whose overlay is shown; may be empty
    std::chrono::milliseconds interval = std::chrono::minutes(5);
    std::int64_t maxBytesPerSecond = 0; ///< 0: as fast as it comes
    std::filesystem::path seed;         ///< the built pack that came with the kiosk; need not be there
};

/// Brings new content to the disk in the background, from the repository at every interval and when the hub says that
/// there is something new, and from a folder when one is found. What is ready is shown by others, once no visitor is
/// there. Without a root to trust it does nothing.
///
///     auto *agent = new UpdateAgent(content, trustedFolder, clock, settings);   // no parent, it moves
///     agent->moveToThread(&updateThread);
///     connect(&updateThread, &QThread::started, agent, &UpdateAgent::start);
///     connect(&updateThread, &QThread::finished, agent, &QObject::deleteLater);
///     …
///     agent->stop();   // before updateThread.quit()
///
/// Thread: its own, which it blocks while it fetches; stop() any.
class UpdateAgent : public QObject
{
    Q_OBJECT

public:
    /// `trusted` holds the trusted metadata, the root first of all. `clock` outlives the agent.
    UpdateAgent(std::shared_ptr<InstalledContent> content, std::filesystem::path trusted, const core::Clock &clock,
                UpdateSettings settings);

    /// Ends a running update within about a second; nothing begins any more.
    void stop() { m_stop = true; }

public Q_SLOTS:
    void start();
    void updateNow();
    /// The hub says that this version of the timestamp has something new: looks within `spread` instead of at the
    /// interval, and again soon if it could not get so far. Nothing of that is trusted but that it is worth a look.
    void lookFor(qint64 timestampVersion, std::chrono::milliseconds spread);
    /// Updates from a mirror of the repository, such as on a stick: `folder` has metadata/ and targets/.
    void updateFrom(const QString &folder);
    void setClockTrust(const kiosk::ClockTrust &trust);

Q_SIGNALS:
    /// A set is on disk, whole, and waits to be shown.
    void ready();
    /// What the last update came to, in plain words for staff; empty if all is well.
    void statusChanged(const QString &trouble);
    /// An update ended, and came to that: each time, also without a change.
    void looked(const QString &trouble);
    /// How far updateFrom() is, not more often than people can read.
    void progressed(const kiosk::UpdateProgress &progress);
    /// What updateFrom() came to.
    void folderUsed(const kiosk::FolderUpdate &update);

private:
    /// True if everything that the repository offers could be looked at.
    bool take(const core::Result<UpdateOutcome> &outcome, const QString &from);
    [[nodiscard]] std::chrono::milliseconds untilNextLook();
    [[nodiscard]] std::chrono::sys_seconds now();
    bool report(const UpdateOutcome &outcome, const QString &from);
    void setTrouble(const QString &trouble);

    const std::shared_ptr<InstalledContent> m_content;
    RepositoryUpdate m_update;
    const core::Clock &m_clock;
    const UpdateSettings m_settings;
    ClockTrust m_trust;
    std::chrono::sys_time<std::chrono::milliseconds> m_earliest{}; ///< it was no earlier than this at m_earliestAt
    std::chrono::milliseconds m_earliestAt{};                      ///< since boot
    tuf::HttpFetcher m_repository;                                 ///< kept: so are its connection and its TLS session
    qint64 m_reached = 0; ///< newest timestamp whose content is here, of all of this run
    qint64 m_wanted = 0;  ///< the one of which the hub spoke last; 0: none
    BackOff m_again;
    std::chrono::milliseconds m_lookedAt{}; ///< since boot
    QTimer m_timer;
    QString m_trouble;
    std::optional<ContentSet> m_announced;
    std::atomic_bool m_stop = false;
};

} // namespace kiosk

Q_DECLARE_METATYPE(kiosk::UpdateProgress)
Q_DECLARE_METATYPE(kiosk::FolderUpdate)
