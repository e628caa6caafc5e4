// SPDX-License-Identifier: Apache-2.0
#include "simulate/statistics.h"

namespace simulate {

Statistics &Statistics::operator+=(const Statistics &other)
{
    for (const auto figure : {&Statistics::answered, &Statistics::records, &Statistics::lost, &Statistics::unanswered,
                              &Statistics::duplicates, &Statistics::delayed, &Statistics::retries, &Statistics::resent,
                              &Statistics::bytesSent, &Statistics::bytesReceived, &Statistics::setAside})
        this->*figure += other.*figure;
    for (size_t i = 0; i < groups.size(); ++i) {
        groups[i].kiosks += other.groups[i].kiosks;
        groups[i].ordered += other.groups[i].ordered;
        for (const auto &[name, counted] : other.groups[i].counted)
            groups[i].counted[name] += counted;
        for (const auto &[name, thrownAway] : other.groups[i].lost)
            groups[i].lost[name] += thrownAway;
    }
    if (setAsideReason.empty())
        setAsideReason = other.setAsideReason;
    return *this;
}

} // namespace simulate
