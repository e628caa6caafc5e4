// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "kiosk/app/newsline.h"
#include "kiosk/app/staffdesk.h"
#include "kiosk/app/updateagent.h"
#include "kiosk/app/usbwatch.h"
#include "kiosk/journal/journalstore.h"
#include "kiosk/sync/formerteller.h"
#include "kiosk/sync/syncagent.h"

#include <QPointer>
#include <QString>
#include <QThread>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kiosk {

/// The store thread with the journal, the network thread with the sync agent, the update thread that brings
/// content, and the sticks' thread. Ends all in its destructor; the journal commits what is left.
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
    /// Tells `desk`, which lives as long as its panel, of all that is started later, and takes its orders. To be called
    /// after startCounting().
    void setDesk(StaffDesk &desk);
    /// Without an identity this logs that the kiosk is not enrolled and keeps counting. What was counted under earlier
    /// identities is told to their hubs.
    void startSync(const QString &hubUrl, std::chrono::milliseconds interval);
    void setPack(const core::PackInUse &pack);
    /// Looks for new content in the background, at once when the hub at `hubUrl` (empty: the enrolled one) says so, if
    /// startSync() was called. `onReady` is called on the thread of `receiver` when a set waits to be
    /// shown. Without an address and without an enrolled hub only folders bring content (updateFrom()).
    void startUpdates(std::shared_ptr<InstalledContent> content, const UpdateSettings &wanted, const QString &hubUrl,
                      QObject &receiver, const std::function<void()> &onReady);
    /// Looks after USB sticks: counts out, receipts and content in. `parents`: see UsbWatch.
    void startUsb(const QStringList &parents);
    /// A mirror of the repository was found in a folder.
    void updateFrom(const QString &folder);

private:
    [[nodiscard]] std::optional<KioskIdentity> identity(const QString &hubUrl) const;
    void listenForNews(const std::string &hubUrl);
    void tellFormer(const FormerKiosk &former, const SyncSettings &settings);

    struct Former
    {
        KioskIdentity identity;
        JournalStore *store;
    };

    std::filesystem::path m_folder;
    const core::Clock &m_clock;
    const std::chrono::sys_seconds m_notBefore;
    QThread m_storeThread;
    QThread m_networkThread;
    QThread m_updateThread;
    JournalStore *m_store;
    std::vector<Former> m_former;
    SyncAgent *m_agent = nullptr;
    UpdateAgent *m_updates = nullptr;
    std::unique_ptr<UsbWatch> m_usb;
    std::optional<core::PackInUse> m_pack;
    QPointer<StaffDesk> m_desk;
};

} // namespace kiosk
