// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/lockout.h"

#include "core/json.h"

#include <algorithm>

namespace kiosk {
namespace {

using std::chrono::milliseconds;

/// More make no difference to the waiting time.
constexpr int kMostFailures = 1000;

milliseconds waitAfter(int failures)
{
    if (failures < Lockout::kFreeTries)
        return milliseconds(0);
    milliseconds wait = Lockout::kFirstWait;
    for (int i = Lockout::kFreeTries; i < failures && wait < Lockout::kLongestWait; ++i)
        wait *= 2;
    return std::min(wait, Lockout::kLongestWait);
}

} // namespace

milliseconds Lockout::remaining(const StaffMoment &now) const
{
    const milliseconds wait = waitAfter(failures);
    const bool isSameBoot = bootId == now.bootId && now.sinceBoot >= lastAt;
    return isSameBoot ? std::max(wait - (now.sinceBoot - lastAt), milliseconds(0)) : wait;
}

void Lockout::noteFailure(const StaffMoment &now)
{
    failures = std::min(failures + 1, kMostFailures);
    lastAt = now.sinceBoot;
    bootId = now.bootId;
}

bool Lockout::followBoot(const StaffMoment &now)
{
    if (failures == 0 || (bootId == now.bootId && now.sinceBoot >= lastAt))
        return false;
    lastAt = now.sinceBoot;
    bootId = now.bootId;
    return true;
}

std::string toText(const Lockout &lockout)
{
    const core::Json json{
        {"failures", lockout.failures}, {"boot", lockout.bootId}, {"last_at_ms", lockout.lastAt.count()}};
    return json.dump() + "\n";
}

core::Result<Lockout> lockoutFromText(std::string_view text)
{
    return core::parseJson(text, "lock-out", [](const core::Json &json) -> core::Result<Lockout> {
        Lockout lockout;
        lockout.failures = std::clamp(json.at("failures").get<int>(), 0, kMostFailures);
        lockout.bootId = json.at("boot").get<std::string>();
        lockout.lastAt = milliseconds(std::max<std::int64_t>(json.at("last_at_ms").get<std::int64_t>(), 0));
        return lockout;
    });
}

} // namespace kiosk
