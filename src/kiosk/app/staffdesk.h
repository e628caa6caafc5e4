// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/sync/kioskidentity.h"
#include "kiosk/usb/logcopy.h"

#include <QObject>
#include <QString>
#include <optional>
#include <string>

class QQuickWindow;

namespace core {
class Clock;
}

namespace kiosk {

class ContentHolder;
class FormerTeller;
class JournalStore;
class StaffViewModel;
class SyncAgent;
class UpdateAgent;
class UsbWatch;

/// Between the staff panel and the parts of the program that it tells of and commands. Looks at the machine itself
/// (disk and network) only while the panel is open. Thread: UI; the parts live on theirs.
class StaffDesk : public QObject
{
    Q_OBJECT

public:
    /// The program's exit code when staff ask for a restart: the service manager starts it again.
    static constexpr int kRestartWanted = 75;

    /// All outlive it.
    StaffDesk(StaffViewModel &staff, const QString &dataFolder, const ContentHolder &content,
              const QQuickWindow &window, const core::Clock &clock);

    /// `fixedHub`: the address that the command line names; empty: none.
    void setIdentity(const std::optional<KioskIdentity> &identity, const QString &fixedHub);
    /// Each part outlives the desk, or what it is connected to is gone with it.
    void serve(JournalStore &store);
    void serve(SyncAgent &agent);
    /// `store`: the one that `former` tells of.
    void serve(FormerTeller &former, JournalStore &store);
    /// `isFromNetwork`: it has an address to look at.
    void serve(UpdateAgent &updates, bool isFromNetwork);
    void serve(UsbWatch &sticks);

private:
    void tellContent();
    void lookAtMachine();
    [[nodiscard]] LogBundle logBundle(const QString &summary) const;

    StaffViewModel &m_staff;
    const QString m_dataFolder;
    const ContentHolder &m_content;
    const QQuickWindow &m_window;
    const core::Clock &m_clock;
    std::string m_kiosk; ///< its id, or the host's name
    bool m_isLooking = false;
};

} // namespace kiosk
