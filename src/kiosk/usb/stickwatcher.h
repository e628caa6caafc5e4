// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/usb/logcopy.h"
#include "kiosk/usb/mounts.h"
#include "kiosk/usb/stickvisit.h"

#include <QFile>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <map>
#include <memory>
#include <vector>

class QSocketNotifier;

namespace kiosk {

struct StickSettings
{
    std::filesystem::path dataFolder; ///< where the identity is read, anew for each stick
    std::vector<std::filesystem::path> parents{"/media", "/run/media", "/mnt"}; ///< below them sticks are mounted
    std::filesystem::path mountinfo = "/proc/self/mountinfo";
    /// Between two looks where the kernel does not tell of a change.
    std::chrono::milliseconds interval = std::chrono::seconds(3);
    std::string software; ///< version of the program
};

/// An earlier identity of the machine whose counts sticks carry too.
struct FormerCarrier
{
    KioskIdentity identity;
    std::unique_ptr<CarrierJournal> journal;
};

/// Visits each stick once when it is mounted, and tells where content was found. A stick may be slow or hang: that
/// holds up this object's thread only.
///
///     auto *watcher = new StickWatcher(settings, std::make_unique<StoreJournal>(store));   // no parent, it moves
///     watcher->moveToThread(&usbThread);
///     connect(&usbThread, &QThread::started, watcher, &StickWatcher::start);
///
/// Thread: its own; cancel() any.
class StickWatcher : public QObject
{
    Q_OBJECT

public:
    StickWatcher(StickSettings settings, std::unique_ptr<CarrierJournal> journal,
                 std::vector<FormerCarrier> former = {}, QObject *parent = nullptr);

    /// Ends a visit that is under way between two files, and all later ones.
    void cancel() { m_isCancelled = true; }

public Q_SLOTS:
    void start();
    /// The pack that is really shown, for the next envelopes.
    void setPack(const core::PackInUse &pack);
    /// Visits all sticks that are there once more.
    void visitNow();
    /// Copies the logs to each of our sticks that are there.
    void copyLogs(const kiosk::LogBundle &bundle);

Q_SIGNALS:
    /// The folders of the sticks that are there now, ours or not.
    void sticksChanged(const QStringList &sticks);
    void reported(const QString &stick, const kiosk::StickReport &report);
    /// How far a visit or copy is, not more often than people can read.
    void progressed(const QString &stick, const kiosk::StickProgress &progress);
    void logsCopied(const QString &stick, const kiosk::LogCopy &copy);
    /// Nothing was done: there is no folder "huhang" (`why` is empty), or that.
    void passedOver(const QString &stick, const QString &why);
    /// `sentences` is for the log and for staff.
    void visited(const QString &stick, const QStringList &sentences);
    /// The stick has a repository of signed content: a folder with `metadata` and `targets` of which nothing is checked
    /// yet. Emitted after counts and receipts are through.
    void repositoryFound(const QString &folder);

private:
    void look();
    void tellSticks();
    /// False if it should be tried again.
    [[nodiscard]] bool visit(const Mount &mount);
    [[nodiscard]] core::Result<StickReport> visitAsAll(const Mount &mount);
    [[nodiscard]] StickProgressTold teller(const QString &stick);

    const StickSettings m_settings;
    const std::unique_ptr<CarrierJournal> m_journal;
    const std::vector<FormerCarrier> m_former;
    std::optional<core::PackInUse> m_pack;
    std::map<Mount, int> m_tries; ///< of the sticks that are there; kDone: no more are needed
    std::atomic_bool m_isCancelled = false;
    QTimer m_timer;
    QFile m_mountinfo;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace kiosk

Q_DECLARE_METATYPE(kiosk::StickProgress)
Q_DECLARE_METATYPE(kiosk::LogCopy)
