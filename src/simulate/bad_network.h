// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "simulate/machine.h"
#include "simulate/random_source.h"
#include "simulate/statistics.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace simulate {

struct Faults
{
    double lose = 0;      ///< probability that a message is lost, and again that its answer is
    double duplicate = 0; ///< probability that a message is sent twice
    bool isReordering = false;
};

/// Brings a message to the hub; the body of its answer. Errors: the hub refused it, or is gone for good.
using Post = std::function<core::Result<std::string>(const Message &)>;

/// The way from one machine to the hub.
class BadNetwork
{
public:
    BadNetwork(Faults faults, RandomSource random) : m_faults(faults), m_random(random) {}

    /// What the machine hears back, if anything. Errors: those of `post`.
    [[nodiscard]] core::Result<std::optional<std::string>> carry(const Message &message, const Post &post,
                                                                 Statistics &statistics);
    /// Delivers some of the messages that were held back, in no order; their answers come too late for anybody.
    [[nodiscard]] core::Result<> releaseSome(const Post &post);
    [[nodiscard]] core::Result<> releaseAll(const Post &post);

private:
    [[nodiscard]] core::Result<> release(double probability, const Post &post);

    Faults m_faults;
    RandomSource m_random;
    std::vector<Message> m_heldBack;
};

} // namespace simulate
