// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ed25519.h"
#include "simulate/machine.h"
#include "simulate/sums.h"

#include <map>
#include <memory>
#include <string>
#include <tuple>

/// A hub in a few lines: the greater value of a key stays.
class SmallHub
{
public:
    /// A kiosk that is enrolled here.
    [[nodiscard]] std::unique_ptr<simulate::Identity> identity() const;
    /// The body of the answer to a message of `kiosk`.
    [[nodiscard]] core::Result<std::string> answer(const simulate::Identity &kiosk, const simulate::Message &message);
    /// As its report would have them, venue 0.
    [[nodiscard]] simulate::Sums sums(simulate::Fate fate) const;

    int messages = 0;

private:
    core::KeyPair m_key = core::KeyPair::generate();
    std::map<std::string, std::int64_t> m_starts; ///< their boots
    std::map<std::tuple<std::string, core::HourUtc, core::CounterName>, simulate::Sum> m_counters;
};
