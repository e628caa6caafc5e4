// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ed25519.h"
#include "simulate/machine.h"
#include "simulate/sums.h"

#include <map>
#include <memory>
#include <string>
#include <tuple>

/// A hub in a few lines: the greater value of a key stays, and a journal that was set back gets an order.
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
    int orders = 0;

private:
    struct Epoch
    {
        std::int64_t lastRev = 0;
        std::chrono::sys_seconds asOf{};
    };
    core::KeyPair m_key = core::KeyPair::generate();
    std::map<std::string, Epoch> m_epochs;
    std::map<std::tuple<std::string, core::HourUtc, core::CounterName>, simulate::Sum> m_counters;
};
