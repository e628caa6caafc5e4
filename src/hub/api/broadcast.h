// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace hub {

/// Tells everybody who listens the same: the body of an answer that has no end. Thread: any.
class Broadcast
{
public:
    using Text = std::shared_ptr<const std::string>;

    class Listener
    {
    public:
        virtual ~Listener() = default;
        /// Must neither block nor call the Broadcast. `isNews`: replaces what a slow listener was not sent yet;
        /// anything else is a sign of life, which who has something to send anyway may leave out.
        virtual void hear(const Text &text, bool isNews) = 0;
    };

    /// `first`: the news until there are others.
    explicit Broadcast(std::string first) : m_newest(std::make_shared<const std::string>(std::move(first))) {}

    /// Hears the newest news at once, and all that follow until it is destroyed.
    void join(const std::shared_ptr<Listener> &listener);
    void tellNews(std::string text);
    void giveSignOfLife(const Text &text);
    [[nodiscard]] size_t listeners() const;

private:
    /// Those who are still there; forgets the others.
    [[nodiscard]] std::vector<std::shared_ptr<Listener>> present();

    mutable std::mutex m_mutex;
    Text m_newest;
    std::unordered_map<Listener *, std::weak_ptr<Listener>> m_listeners;
};

} // namespace hub
