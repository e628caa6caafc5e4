// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulate/arrivals.h"
#include "simulate/bad_network.h"
#include "simulate/statistics.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace simulate {

/// The time that is played: `slots` stretches of whole hours, at the end of each of which a kiosk speaks.
struct Calendar
{
    Hour begin{};
    int slots = 0;
    int hoursPerSlot = 6;
    [[nodiscard]] Hour startOf(int slot) const { return begin + std::chrono::hours(slot * hoursPerSlot); }
};

struct Habits
{
    Calendar calendar;
    Faults faults;
    double offline = 0; ///< share of the time without a network
    int visitsPerDay = 0;
};

/// Where a life leaves its traces. Not shared between threads.
struct Record
{
    Statistics statistics;
    Sums expected; ///< what the hub must have in the end
};

/// One kiosk from its enrolment to the end of the calendar, whatever becomes of it.
class KioskLife
{
public:
    /// `venue` is its number in Sums.
    KioskLife(std::unique_ptr<Identity> identity, std::uint16_t venue, Fate fate, const std::string &campaign,
              const Habits &habits, RandomSource random);

    /// Lets visitors come in a slot and speaks to the hub at its end. Slots come in order.
    /// Errors: those of `post`; Forged, Malformed, Rejected (an answer that is no receipt for its message).
    [[nodiscard]] core::Result<> live(int slot, const Post &post, Record &record);
    /// The network is whole at last: everything that waits is sent. To be called once. Errors: as live().
    [[nodiscard]] core::Result<> finish(const Post &post, Record &record);

private:
    struct Screen
    {
        Machine machine;
        BadNetwork network;
        RandomSource random;
        bool isOffline = false;
    };

    void passHour(Hour hour, Record &record);
    void suffer(int slot);
    [[nodiscard]] bool isCutOff(Screen &screen, int slot);
    [[nodiscard]] core::Result<> speak(Screen &screen, std::chrono::sys_seconds now, const Post &post, Record &record);
    [[nodiscard]] core::Result<> take(Screen &screen, const Message &message, const std::string &answer,
                                      std::chrono::sys_seconds now, Record &record);
    [[nodiscard]] Post noting(const Post &post, Record &record);

    /// Now and then a machine is switched off and on.
    void restartSome(int slot);
    /// What only the thrown-away disk of a restored kiosk held.
    void noteLosses(Record &record) const;

    std::unique_ptr<Identity> m_identity; ///< machines point to it
    std::uint16_t m_venue;
    Fate m_fate;
    Habits m_habits;
    RandomSource m_random;
    std::vector<Screen> m_screens; ///< one, or two after cloning
    int m_fateSlot = 0;            ///< when it is cloned, its backup is made, its clock dies
    int m_secondSlot = 0;          ///< when the backup is restored, the clock is back
    std::optional<Machine> m_backup;
    std::optional<Machine> m_thrownAway;
    bool m_isRestoreDue = false;
    std::vector<WallClock> m_badClocks; ///< of the two bad starts
    Arrivals m_arrivals; ///< of kiosks that are not healthy; the others must keep every count of a visitor
};

} // namespace simulate
