// SPDX-License-Identifier: Apache-2.0
#include "simulate/bad_network.h"

#include <utility>

namespace simulate {
namespace {

constexpr double kHeldBack = 0.2; ///< of messages, where there is reordering

} // namespace

core::Result<std::optional<std::string>> BadNetwork::carry(const Message &message, const Post &post,
                                                           Statistics &statistics)
{
    if (m_random.chance(m_faults.lose)) {
        ++statistics.lost;
        return std::nullopt;
    }
    if (m_faults.isReordering && m_random.chance(kHeldBack)) {
        ++statistics.delayed;
        m_heldBack.push_back(message);
        return std::nullopt;
    }
    if (m_random.chance(m_faults.duplicate)) {
        ++statistics.duplicates;
        if (m_faults.isReordering && m_random.chance(0.5))
            m_heldBack.push_back(message);
        else if (const auto first = post(message); !first)
            return tl::unexpected(first.error());
    }
    auto answer = post(message);
    if (!answer)
        return tl::unexpected(answer.error());
    if (m_random.chance(m_faults.lose)) {
        ++statistics.unanswered;
        return std::nullopt;
    }
    return std::move(*answer);
}

core::Result<> BadNetwork::releaseSome(const Post &post) { return release(0.3, post); }

core::Result<> BadNetwork::releaseAll(const Post &post) { return release(1, post); }

core::Result<> BadNetwork::release(double probability, const Post &post)
{
    auto held = std::exchange(m_heldBack, {});
    while (!held.empty()) {
        std::swap(held[size_t(m_random.below(int(held.size())))], held.back());
        if (!m_random.chance(probability))
            m_heldBack.push_back(std::move(held.back()));
        else if (const auto late = post(held.back()); !late)
            return tl::unexpected(late.error());
        held.pop_back();
    }
    return {};
}

} // namespace simulate
