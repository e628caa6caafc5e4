// SPDX-License-Identifier: Apache-2.0
// A part of http_server.cpp, the only file that includes Boost: it takes longer to compile than all others together.
#pragma once

#include "hub/api/http_server.h"

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <condition_variable>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace hub {
namespace {

namespace asio = boost::asio;

constexpr int kDiskThreads = 2;

/// Somebody at the other end of a socket, as stop() sees them. Thread: any.
class Peer
{
public:
    virtual ~Peer() = default;
    /// Closes at once if no whole request has begun, or in the midst of a body that comes in pieces; else after the
    /// answer.
    virtual void finish() = 0;
    virtual void abort() = 0;
    /// Others wait for a place: goes if it has long been sending what it asks for.
    virtual void makeRoom() = 0;
};

/// So many at once and no more. Thread: any.
class Permits
{
public:
    explicit Permits(size_t most) : m_left(std::int64_t(most)) {}

    class Permit
    {
    public:
        Permit() = default;
        explicit Permit(Permits &from) : m_from(&from) {}
        Permit(Permit &&other) noexcept : m_from(std::exchange(other.m_from, nullptr)) {}
        Permit &operator=(Permit &&other) noexcept
        {
            std::swap(m_from, other.m_from);
            return *this;
        }
        ~Permit()
        {
            if (m_from)
                ++m_from->m_left;
        }
        explicit operator bool() const { return m_from != nullptr; }

    private:
        Permits *m_from = nullptr;
    };

    [[nodiscard]] Permit take()
    {
        if (m_left.fetch_sub(1) > 0)
            return Permit(*this);
        ++m_left;
        return {};
    }

private:
    std::atomic<std::int64_t> m_left;
};

/// So many bytes at once and no more. Thread: any.
class ByteBudget
{
public:
    explicit ByteBudget(size_t most) : m_left(std::int64_t(most)) {}

    /// What one holder has of it.
    class Share
    {
    public:
        explicit Share(ByteBudget &budget) : m_budget(budget) {}
        Share(const Share &) = delete;
        Share &operator=(const Share &) = delete;
        ~Share() { release(); }

        /// False, and nothing changes, if the budget has not that much.
        [[nodiscard]] bool growTo(size_t bytes)
        {
            const auto more = std::int64_t(bytes) - m_bytes;
            if (more > 0 && m_budget.m_left.fetch_sub(more) < more) {
                m_budget.m_left += more;
                return false;
            }
            m_bytes = std::max(m_bytes, std::int64_t(bytes));
            return true;
        }
        void release() { m_budget.m_left += std::exchange(m_bytes, 0); }

    private:
        ByteBudget &m_budget;
        std::int64_t m_bytes = 0;
    };

private:
    std::atomic<std::int64_t> m_left;
};

/// What connections share, and the count of them that stop() waits for.
class Registry
{
public:
    Registry(HttpServer::Limits serverLimits, HttpServer::Handlers requestHandlers)
        : limits(serverLimits),
          handlers(std::move(requestHandlers)),
          downloads(serverLimits.downloads),
          uploads(serverLimits.uploads),
          listeners(serverLimits.listeners),
          bodies(serverLimits.allBodiesBytes)
    {}

    void add(Peer *connection, std::weak_ptr<Peer> handle)
    {
        const std::lock_guard lock(m_mutex);
        m_connections.emplace(connection, std::move(handle));
    }
    void remove(Peer *connection)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_connections.erase(connection);
        }
        m_gone.notify_all();
    }
    [[nodiscard]] size_t count()
    {
        const std::lock_guard lock(m_mutex);
        return m_connections.size();
    }
    [[nodiscard]] std::vector<std::shared_ptr<Peer>> all()
    {
        const std::lock_guard lock(m_mutex);
        std::vector<std::shared_ptr<Peer>> alive;
        for (const auto &[connection, handle] : m_connections)
            if (auto held = handle.lock())
                alive.push_back(std::move(held));
        return alive;
    }
    [[nodiscard]] bool isFull() { return count() >= limits.connections; }
    bool waitForNone(std::chrono::milliseconds atMost)
    {
        std::unique_lock lock(m_mutex);
        return m_gone.wait_for(lock, atMost, [this] { return m_connections.empty(); });
    }

    const HttpServer::Limits limits;
    const HttpServer::Handlers handlers;
    Permits downloads;
    Permits uploads;
    Permits listeners;
    ByteBudget bodies;
    std::atomic<bool> isStopping = false;

private:
    std::mutex m_mutex;
    std::condition_variable m_gone;
    std::unordered_map<Peer *, std::weak_ptr<Peer>> m_connections;
};

/// Lives as long as anybody may still answer a request, even past the server.
struct Shared
{
    Shared(HttpServer::Limits limits, HttpServer::Handlers handlers) : registry(limits, std::move(handlers)) {}
    Registry registry;
    asio::io_context context;
    /// Reads and writes files for bodies that come in pieces.
    asio::thread_pool disk{kDiskThreads};
};

} // namespace
} // namespace hub
