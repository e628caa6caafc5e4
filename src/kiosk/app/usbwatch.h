// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/usb/stickwatcher.h"

#include <QObject>
#include <QStringList>
#include <filesystem>
#include <vector>

class QThread;

namespace kiosk {

class JournalStore;

/// The USB sticks of a running kiosk, on a thread of their own: a stick that hangs holds up nothing else, not even the
/// end of the program. What was done is logged in plain words. Thread: UI.
class UsbWatch : public QObject
{
    Q_OBJECT

public:
    /// Sticks are looked for below `parents`, or where they usually are if it is empty. `store` outlives the object,
    /// and its thread runs as long; so do those of `former`.
    UsbWatch(JournalStore &store, std::vector<FormerCarrier> former, const std::filesystem::path &dataFolder,
             const QStringList &parents);
    ~UsbWatch() override;

    /// The pack that is really shown.
    void setPack(const core::PackInUse &pack);

    /// Visits all sticks that are there once more.
    void visitNow();
    /// Copies the logs to all sticks that are there.
    void copyLogs(const LogBundle &bundle);

Q_SIGNALS:
    /// What StickWatcher says.
    void sticksChanged(const QStringList &sticks);
    void reported(const QString &stick, const kiosk::StickReport &report);
    void passedOver(const QString &stick, const QString &why);
    void progressed(const QString &stick, const kiosk::StickProgress &progress);
    void logsCopied(const QString &stick, const kiosk::LogCopy &copy);
    /// A mirror of the office's repository, nothing of it checked yet; counts and receipts are through.
    void repositoryFound(const QString &folder);

private:
    QThread *m_thread;
    StickWatcher *m_watcher;
};

} // namespace kiosk
