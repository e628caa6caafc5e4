// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync_message.h"
#include "kiosk/journal/counterjournal.h"
#include "kiosk/usb/stickvisit.h"
#include "support/manual_clock.h"
#include "support/temp_folder.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

/// The rule of the hub, and nothing else: real signatures, the greater value wins, the answer confirms the message.
class OfficeHub
{
public:
    using Totals = std::map<std::pair<std::string, core::CounterKey>, std::int64_t>; ///< by epoch and counter

    /// Receipts are dated by `clock`, which outlives the object.
    explicit OfficeHub(const core::Clock &clock) : m_clock(clock) {}

    [[nodiscard]] const core::KeyPair &key() const { return m_key; }
    [[nodiscard]] const Totals &totals() const { return m_totals; }
    [[nodiscard]] std::int64_t sum() const;
    /// Merges one report.
    [[nodiscard]] core::SyncReceipt take(const core::SyncReport &report, const std::string &sha256);
    [[nodiscard]] std::string signedReceipt(const core::SyncReceipt &receipt) const;

    /// What the clerk's program does: merges each envelope of the stick that `kiosk` signed and leaves the receipts.
    /// `isBusy` tells for each envelope whether it is left out this time. Returns how many were taken.
    int collect(
        const std::filesystem::path &stick, const core::PublicKey &kiosk,
        const std::function<bool()> &isBusy = [] { return false; });

private:
    const core::Clock &m_clock;
    core::KeyPair m_key = core::KeyPair::generate();
    Totals m_totals;
};

/// A kiosk that counts, its hub and sticks between them.
struct UsbScene
{
    support::TempFolder folder;
    support::ManualClock clock;
    OfficeHub hub{clock};
    kiosk::KioskIdentity identity{core::KeyPair::generate(), "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "line-1",
                                  "http://hub.example", hub.key().publicKey()};
    std::filesystem::path journalFile = folder / "journal.sqlite";
    std::optional<kiosk::CounterJournal> journal;
    std::atomic_bool isCancelled = false;
    size_t recordsPerEnvelope = core::kMaxRecordsPerMessage;

    UsbScene();
    void openJournal();
    /// Counts each of `names` items once.
    void count(int names = 1, int first = 0);
    /// A stick that the office has prepared.
    [[nodiscard]] std::filesystem::path stick(const std::string &name = "stick") const;
    [[nodiscard]] std::filesystem::path envelopes(const std::filesystem::path &stick) const;
    [[nodiscard]] std::filesystem::path receipts(const std::filesystem::path &stick) const;
    [[nodiscard]] core::Result<kiosk::StickReport> tryVisit(const std::filesystem::path &stick);
    /// A visit that must succeed.
    kiosk::StickReport visit(const std::filesystem::path &stick);
    int collect(const std::filesystem::path &stick) { return hub.collect(stick, identity.key.publicKey()); }
    [[nodiscard]] std::int64_t pending() { return journal->counts()->pendingRecords; }
    /// Every counter that the journal holds, whatever its epoch.
    [[nodiscard]] OfficeHub::Totals committed() const;
};

/// How many files, folders and links lie directly in the folder; 0 if there is none.
[[nodiscard]] int entriesIn(const std::filesystem::path &folder);
