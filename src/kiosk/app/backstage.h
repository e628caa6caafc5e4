// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "kiosk/journal/journalstore.h"
#include "kiosk/sync/syncagent.h"

#include <QString>
#include <QThread>
#include <optional>

namespace kiosk {

/// The store thread with the journal and the network thread with the sync agent. Ends both in its destructor; the
/// journal commits what is left.
class Backstage
{
public:
    /// `clock` outlives it. `notBefore`: see JournalStore.
    Backstage(const QString &dataFolder, const core::Clock &clock, std::chrono::sys_seconds notBefore);
    ~Backstage();
    Backstage(const Backstage &) = delete;
    Backstage &operator=(const Backstage &) = delete;

    /// For MetricRecorder.
    [[nodiscard]] IncrementQueue &queue() { return m_store->queue(); }
    void startCounting();
    /// Without an identity this logs that the kiosk is not enrolled and keeps counting.
    void startSync(const QString &hubUrl, std::chrono::milliseconds interval);
    void setPack(const core::PackInUse &pack);

private:
    [[nodiscard]] std::optional<KioskIdentity> identity(const QString &hubUrl) const;

    std::filesystem::path m_folder;
    const core::Clock &m_clock;
    QThread m_storeThread;
    QThread m_networkThread;
    JournalStore *m_store;
    SyncAgent *m_agent = nullptr;
    std::optional<core::PackInUse> m_pack;
};

} // namespace kiosk
