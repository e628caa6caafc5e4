// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/clocktrust.h"

#include <algorithm>

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// How far the wall clock may move against the monotonic clock within one boot, while no hub has told the time.
constexpr auto kDriftTolerance = 24h;

} // namespace

std::optional<std::chrono::sys_seconds> ClockTrust::timeOf(const Moment &moment) const
{
    if (isWallTrusted(moment))
        return moment.wall;
    if (bootedAtByHub)
        return std::chrono::floor<std::chrono::seconds>(*bootedAtByHub + moment.sinceBoot);
    return std::nullopt;
}

bool ClockTrust::isWallTrusted(const Moment &moment) const
{
    if (bootedAtByHub)
        return std::chrono::abs(moment.wall - (*bootedAtByHub + moment.sinceBoot)) <= kHubTolerance;
    if (moment.wall < notBefore || moment.wall < newestVerified - kHubTolerance)
        return false;
    return !bootedAtByWall || std::chrono::abs(moment.wall - (*bootedAtByWall + moment.sinceBoot)) <= kDriftTolerance;
}

std::chrono::sys_seconds ClockTrust::newestKnown(const Moment &moment) const
{
    return timeOf(moment).value_or(std::max(notBefore, newestVerified));
}

void ClockTrust::noteHubTime(std::chrono::sys_seconds time, std::chrono::milliseconds sinceBoot)
{
    newestVerified = time;
    bootedAtByHub = time - sinceBoot;
}

void ClockTrust::noteEarlierHubTime(std::chrono::sys_seconds time, const Moment &now)
{
    newestVerified = std::max(newestVerified, time);
    // What was believed of the wall clock is disproved if it would now be before that.
    if (bootedAtByWall && *bootedAtByWall + now.sinceBoot < newestVerified - kHubTolerance)
        bootedAtByWall.reset();
}

void ClockTrust::noteWall(const Moment &moment)
{
    if (!bootedAtByWall && isWallTrusted(moment))
        bootedAtByWall = moment.wall - moment.sinceBoot;
}

std::optional<core::HourUtc> ClockTrust::hourOfBootHour(std::chrono::hours bootHour, const Moment &now) const
{
    const auto bootedAt = bootedAtByHub ? bootedAtByHub : bootedAtByWall;
    const auto latest = timeOf(now);
    if (!bootedAt || !latest)
        return std::nullopt;
    const Instant middle = *bootedAt + bootHour + 30min;
    return std::chrono::floor<std::chrono::hours>(std::min<Instant>(middle, *latest));
}

bool ClockTrust::isImpossible(core::HourUtc hour, const Moment &now) const
{
    return bootedAtByHub && hour > *bootedAtByHub + now.sinceBoot + kHubTolerance;
}

core::HourUtc ClockTrust::possibleHour(core::HourUtc hour, const Moment &now) const
{
    const Instant latest = *bootedAtByHub + now.sinceBoot;
    Instant guess = latest;
    if (bootedAtByWall)
        guess = std::min<Instant>(hour + 30min + (*bootedAtByHub - *bootedAtByWall), latest);
    return std::chrono::floor<std::chrono::hours>(guess);
}

} // namespace kiosk
